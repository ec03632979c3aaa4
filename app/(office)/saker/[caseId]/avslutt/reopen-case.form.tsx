"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const reopenCaseInput = () => import("@/lib/cases/input").then((inputs) => inputs.reopenCaseInput);

export function ReopenCaseForm({
  action,
  caseId,
  version,
}: {
  action: FormAction;
  caseId: string;
  version: number;
}) {
  const t = useTranslations("cases.close");
  const form = useActionForm(reopenCaseInput, action, { values: { caseId, version } });
  return (
    <ActionForm form={form} version={version}>
      <HiddenInput name="caseId" value={caseId} />
      <Textarea {...form.field("reason")} label={t("reopenReason")} required warnSensitive />
      <SubmitButton>{t("reopen")}</SubmitButton>
    </ActionForm>
  );
}
