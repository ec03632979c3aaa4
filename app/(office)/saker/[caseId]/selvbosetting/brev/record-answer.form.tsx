"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const recordAnswerInput = () =>
  import("@/lib/self-settlement/input").then((inputs) => inputs.recordAnswerInput);

export function RecordAnswerForm({
  action,
  applicationId,
  version,
  answerSentOn,
}: {
  action: FormAction;
  applicationId: string;
  version: number;
  answerSentOn: string;
}) {
  const t = useTranslations("self-settlement.decide");
  const form = useActionForm(recordAnswerInput, action, {
    values: { applicationId, version, answerSentOn },
    conflictLabels: { answerSentOn: t("answerSentOn") },
  });
  return (
    <ActionForm form={form} version={version} label={t("answer")}>
      <HiddenInput name="applicationId" value={applicationId} />
      <DateInput {...form.field("answerSentOn")} label={t("answerSentOn")} required />
      <SubmitButton>{t("answerSubmit")}</SubmitButton>
    </ActionForm>
  );
}
