"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const addNoteInput = () => import("@/lib/cases/input").then((inputs) => inputs.addNoteInput);

export function AddNoteForm({
  caseId,
  action,
  correctsId,
}: {
  caseId: string;
  action: FormAction;
  correctsId?: string;
}) {
  const t = useTranslations("cases.note");
  const form = useActionForm(addNoteInput, action, { values: { caseId, correctsId } });
  return (
    <ActionForm form={form}>
      <HiddenInput name="caseId" value={caseId} />
      {correctsId && <HiddenInput name="correctsId" value={correctsId} />}
      <Textarea {...form.field("body")} label={t("body")} rows={3} required warnSensitive />
      <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
