"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { countingChoices } from "@/lib/steering/rules/exit-counting";
import type { CountedExitReasons } from "@/lib/steering/types";

const input = () =>
  import("@/lib/steering/input").then(({ setExitCountingInput }) =>
    setExitCountingInput.omit({ version: true }),
  );

export function SetExitCountingForm({
  action,
  version,
  reasons,
}: {
  action: FormAction;
  version: number;
  reasons: CountedExitReasons["reasons"];
}) {
  const t = useTranslations("steering");
  const form = useActionForm(input, action, {
    values: { counting: Object.fromEntries(reasons.map((one) => [one.code, one.counts])) },
    conflictLabels: Object.fromEntries(reasons.map((one) => [`counting.${one.code}`, one.label])),
  });
  return (
    <ActionForm form={form} version={version} label={t("counting.unsure")}>
      {reasons.map(({ code, label }) => (
        <RadioGroup
          key={code}
          {...form.field(`counting.${code}`)}
          label={label}
          options={countingChoices.map((choice) => ({
            value: choice,
            label: t(`counts.${choice}`),
          }))}
          inline
        />
      ))}
      <SubmitButton>{t("counting.save")}</SubmitButton>
    </ActionForm>
  );
}
