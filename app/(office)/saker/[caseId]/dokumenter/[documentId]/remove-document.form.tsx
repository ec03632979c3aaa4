"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const input = () =>
  import("@/lib/documents/input").then(({ removeDocumentInput }) =>
    removeDocumentInput.omit({ documentId: true }),
  );

export function RemoveDocumentForm({ action, version }: { action: FormAction; version: number }) {
  const t = useTranslations("documents.remove");
  const form = useActionForm(input, action, { values: { version } });
  return (
    <ActionForm form={form} version={version} label={t("title")}>
      <Textarea
        {...form.field("reason")}
        label={t("reason")}
        help={t("reasonHelp")}
        required
        warnSensitive
      />
      <SubmitButton tone="danger">{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
