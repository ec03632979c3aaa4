"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Checkbox } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";
import type { CaseMember } from "@/lib/cases/types";

const setSettlementDatesInput = () =>
  import("@/lib/cases/input").then((inputs) => inputs.setSettlementDatesInput);

export function SetSettlementDatesForm({
  action,
  caseId,
  member,
  decided,
  alone,
  notes,
}: {
  action: FormAction;
  caseId: string;
  member: CaseMember;
  /** IMDi decides on the municipality for this kind of settlement. */
  decided: boolean;
  alone: boolean;
  notes: ReportedNotes;
}) {
  const t = useTranslations("cases.dates");
  const { personId, settlementVersion: version } = member;
  const { acceptedOn, allocationDecidedOn, plannedOn, settledOn } = member;
  const form = useActionForm(setSettlementDatesInput, action, {
    values: {
      caseId,
      personId,
      version,
      acceptedOn,
      allocationDecidedOn,
      plannedOn,
      settledOn,
    },
    conflictLabels: {
      acceptedOn: t("acceptedOn"),
      allocationDecidedOn: t("allocationDecidedOn"),
      plannedOn: t("plannedOn"),
      settledOn: t("settledOn"),
    },
  });
  return (
    <ActionForm form={form} version={version} label={member.name}>
      <HiddenInput name="caseId" value={caseId} />
      <HiddenInput name="personId" value={personId} />
      <Grid min="sm">
        {decided && (
          <>
            <DateInput
              {...form.field("acceptedOn")}
              label={t("acceptedOn")}
              note={notes.acceptedOn}
            />
            <DateInput {...form.field("allocationDecidedOn")} label={t("allocationDecidedOn")} />
          </>
        )}
        <DateInput {...form.field("plannedOn")} label={t("plannedOn")} />
        <DateInput {...form.field("settledOn")} label={t("settledOn")} note={notes.settledOn} />
      </Grid>
      {!alone && <Checkbox {...form.field("everyone")} label={t("everyone")} />}
      <SubmitButton variant="secondary" size="sm">
        {t("save", { name: member.name })}
      </SubmitButton>
    </ActionForm>
  );
}
