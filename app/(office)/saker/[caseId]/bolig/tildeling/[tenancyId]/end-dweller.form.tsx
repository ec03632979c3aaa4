"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { LEFT_REASONS } from "@/lib/housing/rules/codes";
import type { Tenancy } from "@/lib/housing/types";
import type { PlainDate } from "@/lib/platform/dates";

const endDwellerInput = () =>
  import("@/lib/housing/input/dwellers").then((inputs) => inputs.endDwellerInput);

export function EndDwellerForm({
  action,
  tenancy,
  today,
  people,
}: {
  action: FormAction;
  tenancy: Tenancy;
  today: PlainDate;
  /** Those who live there. */
  people: readonly Option[];
}) {
  const t = useTranslations("housing.form");
  const reasons = useTranslations("housing.leftBecause");
  const form = useActionForm(endDwellerInput, action, {
    values: { tenancyId: tenancy.id, version: tenancy.version, livesUntil: today },
    conflictLabels: { livesUntil: t("livesUntil") },
  });
  return (
    <ActionForm form={form} version={tenancy.version} label={t("endDweller")}>
      <p>{t("endDwellerLead")}</p>
      <Select {...form.field("personId")} label={t("dweller")} options={people} required />
      <DateInput {...form.field("livesUntil")} label={t("livesUntil")} required />
      <Select
        {...form.field("leftBecause")}
        label={t("leftBecause")}
        options={LEFT_REASONS.map((value) => ({ value, label: reasons(value) }))}
        required
      />
      <Textarea {...form.field("note")} label={t("dwellerNote")} rows={2} warnSensitive />
      <SubmitButton>{t("endDwellerSubmit")}</SubmitButton>
    </ActionForm>
  );
}
