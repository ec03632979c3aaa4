"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { DwellingRecord } from "@/lib/dwellings/types";
import { oreToTyped } from "@/lib/platform/money";
import {
  DwellingFields,
  type DwellingOptions,
  useDwellingLabels,
} from "../../dwelling-fields.client";

const changeRecordInput = () =>
  import("@/lib/dwellings/input").then((inputs) => inputs.changeRecordInput);

export function ChangeRecordForm({
  action,
  dwelling,
  options,
}: {
  action: FormAction;
  dwelling: DwellingRecord;
  options: DwellingOptions;
}) {
  const t = useTranslations("dwellings.form");
  const form = useActionForm(changeRecordInput, action, {
    values: {
      ...dwelling,
      dwellingId: dwelling.id,
      monthlyRent: oreToTyped(dwelling.monthlyRent),
      monthlyEnergy: oreToTyped(dwelling.monthlyEnergy),
      monthlyCostEmpty: oreToTyped(dwelling.monthlyCostEmpty),
    },
    conflictLabels: useDwellingLabels(),
  });
  return (
    <ActionForm form={form} version={dwelling.version}>
      <DwellingFields form={form} options={options} />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
