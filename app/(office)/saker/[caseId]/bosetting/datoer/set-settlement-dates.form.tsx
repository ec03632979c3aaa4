"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Checkbox } from "@/app/_ui/form/choices";
import fieldStyles from "@/app/_ui/form/field.module.css";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";
import type { LedDate } from "@/lib/cases/rules/led-dates";
import type { CaseMember } from "@/lib/cases/types";

const setSettlementDatesInput = () =>
  import("@/lib/cases/input").then((inputs) => inputs.setSettlementDatesInput);

export function SetSettlementDatesForm({
  action,
  caseId,
  member,
  decided,
  led,
  alone,
  notes,
}: {
  action: FormAction;
  caseId: string;
  member: CaseMember;
  /** IMDi decides on the municipality for this kind of settlement. */
  decided: boolean;
  /** What the application for agreed self-settlement is on its way to give. */
  led: readonly LedDate[];
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
  const date = (name: LedDate, note?: ReactNode) =>
    led.includes(name) ? (
      <div>
        <p className={fieldStyles.label}>{t(name)}</p>
        <p className={fieldStyles.help}>{t(`led.${name}`)}</p>
      </div>
    ) : (
      <DateInput {...form.field(name)} label={t(name)} note={note} />
    );
  return (
    <ActionForm form={form} version={version} label={member.name}>
      <HiddenInput name="caseId" value={caseId} />
      <HiddenInput name="personId" value={personId} />
      <Grid min="sm">
        {decided && (
          <>
            {date("acceptedOn", notes.acceptedOn)}
            {date("allocationDecidedOn")}
          </>
        )}
        <DateInput {...form.field("plannedOn")} label={t("plannedOn")} />
        {date("settledOn", notes.settledOn)}
      </Grid>
      {!alone && <Checkbox {...form.field("everyone")} label={t("everyone")} />}
      <SubmitButton variant="secondary" size="sm">
        {t("save", { name: member.name })}
      </SubmitButton>
    </ActionForm>
  );
}
