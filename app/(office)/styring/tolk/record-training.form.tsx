"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { TrainedStaff } from "@/lib/interpreters/types";
import type { PlainDate } from "@/lib/platform/dates";

const input = () => import("@/lib/interpreters/input").then((inputs) => inputs.recordTrainingInput);

export function RecordTrainingForm({
  action,
  staff,
  today,
}: {
  action: FormAction;
  staff: readonly TrainedStaff[];
  today: PlainDate;
}) {
  const t = useTranslations("interpreters.guideline");
  const form = useActionForm(input, action, { values: { completedOn: today } });
  return (
    <ActionForm form={form} label={t("record")}>
      <CheckboxGroup
        {...form.field("accountIds")}
        label={t("who")}
        options={staff.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <DateInput {...form.field("completedOn")} label={t("completedOnField")} required />
      <SubmitButton variant="secondary">{t("saveTraining")}</SubmitButton>
    </ActionForm>
  );
}
