"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Checkbox } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const closeMonthInput = () =>
  import("@/lib/attendance/input/week").then((inputs) => inputs.closeMonthInput);

export function CloseMonthForm({
  action,
  month,
  monthName,
  classId,
  missing,
}: {
  action: FormAction;
  month: string;
  monthName: string;
  classId: string | null;
  missing: number;
}) {
  const t = useTranslations("attendance.month");
  const form = useActionForm(closeMonthInput, action, {
    values: { month, classId, missingSeen: false },
  });
  return (
    <ActionForm form={form} label={t("close", { month: monthName })}>
      <HiddenInput name="month" value={month} />
      {classId && <HiddenInput name="classId" value={classId} />}
      {missing > 0 && (
        <Checkbox {...form.field("missingSeen")} label={t("missingSeen", { count: missing })} />
      )}
      <SubmitButton variant="secondary">{t("close", { month: monthName })}</SubmitButton>
    </ActionForm>
  );
}
