"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const input = () => import("@/lib/checklists/input").then((m) => m.publishDraftInput);

export function PublishDraftForm({ action, version }: { action: FormAction; version: number }) {
  const t = useTranslations("checklists.publish");
  const form = useActionForm(input, action, { values: { version } });
  return (
    <ActionForm form={form} version={version}>
      <Textarea
        {...form.field("note")}
        label={t("note")}
        help={t("noteHelp")}
        rows={3}
        maxLength={500}
        required
      />
      <SubmitButton>{t("publish")}</SubmitButton>
    </ActionForm>
  );
}
