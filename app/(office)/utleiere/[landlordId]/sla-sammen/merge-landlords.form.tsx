"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const mergeLandlordsInput = () =>
  import("@/lib/organisations/input").then((inputs) => inputs.mergeLandlordsInput);

/** Field by field, side by side: what is to stand when the two have become one. */
export function MergeLandlordsForm({
  action,
  values,
  fields,
}: {
  action: FormAction;
  values: { landlordId: string; otherId: string; version: number; otherVersion: number };
  fields: readonly { name: string; label: string; options: Option[] }[];
}) {
  const t = useTranslations("organisations.merge");
  const choices = Object.fromEntries(fields.map(({ name }) => [name, "kept"]));
  const form = useActionForm(mergeLandlordsInput, action, { values: { ...values, choices } });
  return (
    <ActionForm form={form} version={values.version} label={t("title")}>
      <HiddenInput name="otherVersion" value={values.otherVersion} />
      {fields.length === 0 && <p>{t("same")}</p>}
      {fields.map(({ name, label, options }) => (
        <RadioGroup
          key={name}
          {...form.field(`choices.${name}`)}
          label={label}
          options={options}
          inline
        />
      ))}
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
