"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";

export function SayWordsForm({
  action,
  reconciliationRunId,
  version,
  words,
}: {
  action: FormAction;
  reconciliationRunId: string;
  version: number;
  words: readonly { label: string; help: string; options: readonly Option[] }[];
}) {
  const t = useTranslations("reconciliation.words");
  const form = useActionForm(null, action);
  return (
    <ActionForm form={form} label={t("title")}>
      <HiddenInput name="reconciliationRunId" value={reconciliationRunId} />
      <HiddenInput name="version" value={version} />
      <Grid min="md">
        {words.map(({ label, help, options }, at) => (
          <Select
            key={label}
            {...form.field(`words.w${at}`)}
            label={label}
            help={help}
            options={options}
            placeholder={t("choose")}
            required
          />
        ))}
      </Grid>
      <SubmitButton>{t("compare")}</SubmitButton>
    </ActionForm>
  );
}
