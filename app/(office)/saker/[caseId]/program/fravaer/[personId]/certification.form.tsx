"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { RadioGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import type { Withdrawal } from "@/lib/attendance/types";

const inputs = () => import("@/lib/attendance/input/absence");
const withdrawCertificationInput = () => inputs().then((all) => all.withdrawCertificationInput);
const assessCertificationInput = () => inputs().then((all) => all.assessCertificationInput);

export function WithdrawCertificationForm({
  action,
  participationId,
  today,
}: {
  action: FormAction;
  participationId: string;
  today: string;
}) {
  const t = useTranslations("attendance.certification");
  const form = useActionForm(withdrawCertificationInput, action, {
    values: { participationId, decidedOn: today },
  });
  return (
    <Disclosure summary={t("withdraw")}>
      <ActionForm form={form} label={t("withdraw")}>
        <HiddenInput name="participationId" value={participationId} />
        <DateInput {...form.field("decidedOn")} label={t("decidedOn")} required />
        <Textarea {...form.field("reason")} label={t("reason")} rows={3} required />
        <SubmitButton variant="secondary">{t("saveWithdrawal")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}

export function AssessCertificationForm({
  action,
  withdrawal,
  today,
}: {
  action: FormAction;
  withdrawal: Withdrawal;
  today: string;
}) {
  const t = useTranslations("attendance.certification");
  const form = useActionForm(assessCertificationInput, action, {
    values: { withdrawalId: withdrawal.id, assessedOn: today },
  });
  return (
    <Disclosure summary={t("assess")}>
      <ActionForm form={form} version={withdrawal.version} label={t("assess")}>
        <HiddenInput name="withdrawalId" value={withdrawal.id} />
        <DateInput {...form.field("assessedOn")} label={t("assessedOn")} required />
        <RadioGroup
          {...form.field("outcome")}
          label={t("outcome")}
          options={(["restored", "kept"] as const).map((value) => ({
            value,
            label: t(`outcomes.${value}`),
          }))}
          required
        />
        <SubmitButton variant="secondary">{t("saveAssessment")}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
