"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const requestHousingHelpInput = () =>
  import("@/lib/housing/input/needs").then((inputs) => inputs.requestHousingHelpInput);

export function RequestHousingHelpForm({ action, caseId }: { action: FormAction; caseId: string }) {
  const t = useTranslations("housing.help");
  const form = useActionForm(requestHousingHelpInput, action, { values: { caseId } });
  return (
    <ActionForm form={form}>
      <DateInput {...form.field("requestedOn")} label={t("requestedOn")} required />
      <Textarea {...form.field("request")} label={t("request")} rows={3} warnSensitive />
      <SubmitButton>{t("requestSubmit")}</SubmitButton>
    </ActionForm>
  );
}
