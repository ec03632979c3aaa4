"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { Tenancy } from "@/lib/housing/types";

const planHandoverInput = () =>
  import("@/lib/housing/input").then((inputs) => inputs.planHandoverInput);

export function PlanHandoverForm({ action, tenancy }: { action: FormAction; tenancy: Tenancy }) {
  const t = useTranslations("housing.form");
  const form = useActionForm(planHandoverInput, action, {
    values: {
      tenancyId: tenancy.id,
      version: tenancy.version,
      handoverPlannedOn: tenancy.handoverPlannedOn,
    },
    conflictLabels: { handoverPlannedOn: t("handoverPlannedOn") },
  });
  return (
    <ActionForm form={form} version={tenancy.version} label={t("planHandover")}>
      <DateInput {...form.field("handoverPlannedOn")} label={t("handoverPlannedOn")} required />
      <SubmitButton>{t("planHandoverSubmit")}</SubmitButton>
    </ActionForm>
  );
}
