"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { SPEAKERS } from "@/lib/phrases/rules/phrases";

const checkPreparationInput = () =>
  import("@/lib/mapping/input").then((inputs) => inputs.checkPreparationInput);

/** Who has gone through the page of preparation in a language. */
export function CheckPreparationForm({
  action,
  language,
  version,
}: {
  action: FormAction;
  language: string;
  version: number;
}) {
  const t = useTranslations("phrases");
  const form = useActionForm(checkPreparationInput, action, { values: { language, version } });
  return (
    <ActionForm form={form} version={version} label={t("preparation.check")}>
      <HiddenInput name="language" value={language} />
      <Select
        {...form.field("speaker")}
        label={t("preparation.speaker")}
        options={SPEAKERS.map((value) => ({ value, label: t(`speakers.${value}`) }))}
        width="medium"
        required
      />
      <SubmitButton size="sm">{t("preparation.save")}</SubmitButton>
    </ActionForm>
  );
}
