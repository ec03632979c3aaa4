"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import { type Draft, FormDraft } from "@/app/_ui/form/form-draft.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";

const addNoteInput = () => import("@/lib/cases/input").then((inputs) => inputs.addNoteInput);

export function AddNoteForm({
  caseId,
  action,
  correctsId,
  draft,
}: {
  caseId: string;
  action: FormAction;
  correctsId?: string;
  draft: Draft;
}) {
  const t = useTranslations("cases.note");
  const form = useActionForm(addNoteInput, action, {
    values: { ...draft.kept?.values, caseId, correctsId },
  });
  return (
    <ActionForm form={form}>
      <HiddenInput name="caseId" value={caseId} />
      {correctsId && <HiddenInput name="correctsId" value={correctsId} />}
      <Textarea {...form.field("body")} label={t("body")} rows={3} required warnSensitive />
      <FormDraft form={form} draft={draft} />
      <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
