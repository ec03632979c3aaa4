"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";
import { StepFields, type StepParts } from "./step-fields.client";

const changeStepInput = () =>
  import("@/lib/settlement/input").then((inputs) => inputs.changeStepInput);

type Stands = {
  id: string;
  version: number;
  doneOn: string | null;
  answer: string | null;
  note: string | null;
};

/** Corrects what was recorded of a step. */
export function ChangeStepForm({
  action,
  stands,
  parts,
  name,
  notes,
}: {
  action: FormAction;
  stands: Stands;
  parts: StepParts;
  name: string;
  notes: ReportedNotes;
}) {
  const t = useTranslations("settlement.record");
  const { id, version, ...content } = stands;
  const form = useActionForm(changeStepInput, action, {
    values: { recordId: id, version, ...content },
    conflictLabels: { doneOn: t("day"), answer: t("answer"), note: t("note") },
  });
  return (
    <ActionForm form={form} version={version} label={t("correctFor", { name })}>
      <HiddenInput name="recordId" value={id} />
      <StepFields form={form} parts={parts} notes={notes} />
      <SubmitButton variant="secondary" size="sm">
        {t("save")}
      </SubmitButton>
    </ActionForm>
  );
}
