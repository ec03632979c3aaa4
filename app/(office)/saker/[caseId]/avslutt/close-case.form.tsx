"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const closeCaseInput = () => import("@/lib/cases/input").then((inputs) => inputs.closeCaseInput);

export function CloseCaseForm({
  action,
  caseId,
  version,
  reasons,
}: {
  action: FormAction;
  caseId: string;
  version: number;
  reasons: readonly Option[];
}) {
  const t = useTranslations("cases.close");
  const form = useActionForm(closeCaseInput, action, { values: { caseId, version } });
  return (
    <ActionForm form={form} version={version}>
      <HiddenInput name="caseId" value={caseId} />
      <Select {...form.field("reason")} label={t("reason")} options={reasons} required />
      <Textarea {...form.field("note")} label={t("note")} help={t("noteHelp")} warnSensitive />
      <SubmitButton tone="danger">{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
