"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { WITHDRAWAL_REASONS } from "@/lib/housing/rules/codes";
import type { Tenancy } from "@/lib/housing/types";

const withdrawTenancyInput = () =>
  import("@/lib/housing/input").then((inputs) => inputs.withdrawTenancyInput);

export function WithdrawTenancyForm({ action, tenancy }: { action: FormAction; tenancy: Tenancy }) {
  const t = useTranslations("housing.form");
  const reasons = useTranslations("housing.withdrawalReason");
  const form = useActionForm(withdrawTenancyInput, action, {
    values: { tenancyId: tenancy.id },
  });
  return (
    <ActionForm form={form} version={tenancy.version} label={t("withdrawTenancy")}>
      <Select
        {...form.field("withdrawalReason")}
        label={t("withdrawalReason")}
        options={WITHDRAWAL_REASONS.map((value) => ({ value, label: reasons(value) }))}
        required
      />
      <Textarea
        {...form.field("withdrawalNote")}
        label={t("withdrawalNote")}
        rows={3}
        warnSensitive
      />
      <SubmitButton>{t("withdrawTenancySubmit")}</SubmitButton>
    </ActionForm>
  );
}
