"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import type { Option } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";
import { StepFields, type StepParts } from "./step-fields.client";

const recordStepInput = () =>
  import("@/lib/settlement/input").then((inputs) => inputs.recordStepInput);

/** Records a step for those for whom it is left; all of them are chosen to begin with. */
export function RecordStepForm({
  action,
  caseId,
  step,
  people,
  parts,
  today,
  notes,
  children,
}: {
  action: FormAction;
  caseId: string;
  step: string;
  /** Those it can be recorded for; none when it is the household's. */
  people: readonly Option[];
  parts: StepParts;
  today: string;
  notes: ReportedNotes;
  /** What the button says. */
  children: string;
}) {
  const t = useTranslations("settlement.record");
  const [only] = people;
  const form = useActionForm(recordStepInput, action, {
    values: { caseId, step, personIds: people.map(({ value }) => value), doneOn: today },
  });
  return (
    <ActionForm form={form}>
      <HiddenInput name="caseId" value={caseId} />
      <HiddenInput name="step" value={step} />
      {people.length > 1 && (
        <CheckboxGroup {...form.field("personIds")} label={t("who")} options={people} required />
      )}
      {people.length === 1 && only && (
        <>
          <HiddenInput name="_array" value="personIds" />
          <HiddenInput name="personIds" value={only.value} />
          <p>{t("forWhom", { name: only.label })}</p>
        </>
      )}
      <StepFields form={form} parts={parts} notes={notes} />
      <SubmitButton>{children}</SubmitButton>
    </ActionForm>
  );
}
