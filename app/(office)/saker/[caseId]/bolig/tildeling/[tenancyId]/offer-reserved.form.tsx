"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { Tenancy } from "@/lib/housing/types";

const offerReservedInput = () =>
  import("@/lib/housing/input").then((inputs) => inputs.offerReservedInput);

export function OfferReservedForm({ action, tenancy }: { action: FormAction; tenancy: Tenancy }) {
  const t = useTranslations("housing.form");
  const form = useActionForm(offerReservedInput, action, {
    values: { tenancyId: tenancy.id, version: tenancy.version, answerDueOn: tenancy.answerDueOn },
    conflictLabels: { answerDueOn: t("answerDueOn") },
  });
  return (
    <ActionForm form={form} version={tenancy.version} label={t("offerReserved")}>
      <DateInput {...form.field("answerDueOn")} label={t("answerDueOn")} />
      <SubmitButton>{t("offerReservedSubmit")}</SubmitButton>
    </ActionForm>
  );
}
