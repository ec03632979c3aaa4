"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const input = () => import("@/lib/law/input").then((m) => m.setLawSettingInput);

/** The answer to one question, and who has given it; of pending law, the day. */
export function SetLawSettingForm({
  action,
  name,
  value,
  reference,
  version,
  options,
  label,
}: {
  action: FormAction;
  name: string;
  value: string;
  reference: string | null;
  version: number;
  options: readonly Option[];
  label: string;
}) {
  const t = useTranslations("law.admin");
  const isDay = options.length === 0;
  const form = useActionForm(input, action, {
    values: { key: name, value, reference, version },
    conflictLabels: { value: t(isDay ? "inForceOn" : "answer"), reference: t("reference") },
  });
  return (
    <ActionForm form={form} version={version} label={label}>
      <HiddenInput name="key" value={name} />
      {isDay ? (
        <DateInput {...form.field("value")} label={t("inForceOn")} required />
      ) : (
        <Select
          {...form.field("value")}
          label={t("answer")}
          options={options}
          placeholder={null}
          required
        />
      )}
      <TextInput {...form.field("reference")} label={t("reference")} maxLength={300} required />
      <SubmitButton variant="secondary">{t("save")}</SubmitButton>
    </ActionForm>
  );
}
