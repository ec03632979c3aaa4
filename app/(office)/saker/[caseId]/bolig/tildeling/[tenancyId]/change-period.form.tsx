"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import type { Tenancy } from "@/lib/housing/types";

const changePeriodInput = () =>
  import("@/lib/housing/input").then((inputs) => inputs.changePeriodInput);

export function ChangePeriodForm({ action, tenancy }: { action: FormAction; tenancy: Tenancy }) {
  const t = useTranslations("housing.form");
  const form = useActionForm(changePeriodInput, action, {
    values: {
      tenancyId: tenancy.id,
      version: tenancy.version,
      plannedFrom: tenancy.plannedFrom,
      plannedUntil: tenancy.plannedUntil,
    },
    conflictLabels: { plannedFrom: t("plannedFrom"), plannedUntil: t("plannedUntil") },
  });
  return (
    <ActionForm form={form} version={tenancy.version} label={t("changePeriod")}>
      <Grid min="sm">
        <DateInput
          {...form.field("plannedFrom")}
          label={t("plannedFrom")}
          help={tenancy.movedInOn !== null && t("plannedFromHelp")}
          required
        />
        <DateInput
          {...form.field("plannedUntil")}
          label={t("plannedUntil")}
          help={t("plannedUntilHelp")}
        />
      </Grid>
      <Textarea {...form.field("note")} label={t("why")} rows={2} required warnSensitive />
      <SubmitButton>{t("changePeriodSubmit")}</SubmitButton>
    </ActionForm>
  );
}
