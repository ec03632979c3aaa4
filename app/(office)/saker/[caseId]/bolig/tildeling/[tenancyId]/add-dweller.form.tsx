"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { CAME_REASONS } from "@/lib/housing/rules/codes";
import type { Tenancy } from "@/lib/housing/types";
import type { PlainDate } from "@/lib/platform/dates";

const addDwellerInput = () =>
  import("@/lib/housing/input/dwellers").then((inputs) => inputs.addDwellerInput);

export function AddDwellerForm({
  action,
  tenancy,
  today,
  people,
}: {
  action: FormAction;
  tenancy: Tenancy;
  today: PlainDate;
  /** Those of the household who do not live there. */
  people: readonly Option[];
}) {
  const t = useTranslations("housing.form");
  const reasons = useTranslations("housing.cameBecause");
  const form = useActionForm(addDwellerInput, action, {
    values: { tenancyId: tenancy.id, version: tenancy.version, livesFrom: today },
    conflictLabels: { livesFrom: t("livesFrom") },
  });
  return (
    <ActionForm form={form} version={tenancy.version} label={t("addDweller")}>
      <p>{t("addDwellerLead")}</p>
      <Select {...form.field("personId")} label={t("dweller")} options={people} required />
      <DateInput {...form.field("livesFrom")} label={t("livesFrom")} required />
      <Select
        {...form.field("cameBecause")}
        label={t("cameBecause")}
        options={CAME_REASONS.map((value) => ({ value, label: reasons(value) }))}
        required
      />
      <Textarea {...form.field("note")} label={t("dwellerNote")} rows={2} warnSensitive />
      <SubmitButton>{t("addDwellerSubmit")}</SubmitButton>
    </ActionForm>
  );
}
