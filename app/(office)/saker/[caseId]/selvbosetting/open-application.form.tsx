"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const openApplicationInput = () =>
  import("@/lib/self-settlement/input").then((inputs) => inputs.openApplicationInput);

export function OpenApplicationForm({
  action,
  caseId,
  today,
}: {
  action: FormAction;
  caseId: string;
  today: string;
}) {
  const t = useTranslations("self-settlement.form");
  const form = useActionForm(openApplicationInput, action, {
    values: { caseId, enquiredOn: today },
  });
  return (
    <ActionForm form={form} label={t("open")}>
      <HiddenInput name="caseId" value={caseId} />
      <DateInput {...form.field("enquiredOn")} label={t("enquiredOn")} required />
      <SubmitButton>{t("open")}</SubmitButton>
    </ActionForm>
  );
}
