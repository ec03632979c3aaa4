"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import { Fieldset } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";

const setLanguagesInput = () =>
  import("@/lib/people/input").then((inputs) => inputs.setLanguagesInput);

export function SetLanguagesForm({
  action,
  version,
  languages,
  rows,
  values,
  notes,
}: {
  action: FormAction;
  version: number;
  languages: Option[];
  rows: number;
  values: Record<string, unknown>;
  notes: ReportedNotes;
}) {
  const t = useTranslations("people");
  const form = useActionForm(setLanguagesInput, action, {
    values: { ...values, version },
    conflictLabels: { interpreterNeeded: t("fields.interpreterNeeded") },
  });
  return (
    <ActionForm form={form} version={version}>
      {Array.from({ length: rows }, (_, index) => `languages.${index}`).map((name, index) => (
        <Fieldset
          key={name}
          legend={index === 0 ? t("form.firstLanguage") : t("form.language", { n: index + 1 })}
        >
          <Select
            {...form.field(`${name}.language`)}
            label={t("fields.language")}
            options={languages}
            placeholder={t("form.noLanguage")}
            note={index === 0 && notes.languages}
          />
          <TextInput
            {...form.field(`${name}.dialect`)}
            label={t("fields.dialect")}
            width="medium"
          />
        </Fieldset>
      ))}
      <RadioGroup
        {...form.field("interpreterNeeded")}
        label={t("fields.interpreterNeeded")}
        options={(["yes", "no", "unknown"] as const).map((value) => ({
          value,
          label: t(`fields.${value}`),
        }))}
        inline
      />
      <SubmitButton>{t("form.save")}</SubmitButton>
    </ActionForm>
  );
}
