"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const input = () => import("@/lib/letters/input").then((m) => m.publishTemplateInput);

export function PublishTemplateForm({
  action,
  text,
  version,
}: {
  action: FormAction;
  text: { kind: string; language: string; plain: string };
  version: number;
}) {
  const t = useTranslations("letters.publish");
  const form = useActionForm(input, action, { values: { ...text, version } });
  return (
    <ActionForm form={form} version={version}>
      {Object.entries(text).map(([name, value]) => (
        <HiddenInput key={name} name={name} value={value} />
      ))}
      <Textarea
        {...form.field("note")}
        label={t("note")}
        help={t("noteHelp")}
        rows={2}
        maxLength={500}
      />
      <SubmitButton>{t("publish")}</SubmitButton>
    </ActionForm>
  );
}
