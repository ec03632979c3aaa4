"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const mergeHouseholdsInput = () =>
  import("@/lib/people/input").then((inputs) => inputs.mergeHouseholdsInput);

export function MergeCasesForm({
  action,
  version,
  values,
}: {
  action: FormAction;
  version: number;
  values: Record<string, unknown>;
}) {
  const t = useTranslations("people.household");
  const form = useActionForm(mergeHouseholdsInput, action, { values: { ...values, version } });
  return (
    <ActionForm form={form} version={version} label={t("acts.merge")}>
      <DateInput {...form.field("onDate")} label={t("mergeOn")} required />
      <SubmitButton>{t("mergeSave")}</SubmitButton>
    </ActionForm>
  );
}
