"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const takeEmergencyAccessInput = () =>
  import("@/lib/cases/input").then((inputs) => inputs.takeEmergencyAccessInput);

export function TakeEmergencyAccessForm({ action }: { action: FormAction }) {
  const t = useTranslations("cases.emergency");
  const form = useActionForm(takeEmergencyAccessInput, action);
  return (
    <ActionForm form={form}>
      <TextInput
        {...form.field("caseNumber")}
        label={t("caseNumber")}
        help={t("caseNumberHelp")}
        width="medium"
        required
      />
      <Textarea
        {...form.field("reason")}
        label={t("reason")}
        help={t("reasonHelp")}
        required
        warnSensitive
      />
      <SubmitButton tone="danger">{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
