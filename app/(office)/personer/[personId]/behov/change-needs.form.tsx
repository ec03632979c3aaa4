"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const changeNeedsInput = () =>
  import("@/lib/people/input").then((inputs) => inputs.changeNeedsInput);

const QUESTIONS = [
  "hasForeignEducation",
  "lowDigitalSkills",
  "reducedWorkCapacity",
  "functionalImpairment",
] as const;

export function ChangeNeedsForm({
  action,
  version,
  levels,
  values,
}: {
  action: FormAction;
  version: number;
  levels: Option[];
  values: Record<string, unknown>;
}) {
  const t = useTranslations("people");
  const form = useActionForm(changeNeedsInput, action, {
    values: { ...values, topic: "needs", version },
    conflictLabels: {
      educationLevel: t("fields.educationLevel"),
      ...Object.fromEntries(QUESTIONS.map((name) => [name, t(`fields.${name}`)])),
    },
  });
  const answers = (["yes", "no", "unknown"] as const).map((value) => ({
    value,
    label: t(`fields.${value}`),
  }));
  return (
    <ActionForm form={form} version={version}>
      <HiddenInput name="topic" value="needs" />
      <Select
        {...form.field("educationLevel")}
        label={t("fields.educationLevel")}
        options={levels}
      />
      {QUESTIONS.map((name) => (
        <RadioGroup
          key={name}
          {...form.field(name)}
          label={t(`fields.${name}`)}
          options={answers}
          inline
        />
      ))}
      <SubmitButton>{t("form.save")}</SubmitButton>
    </ActionForm>
  );
}
