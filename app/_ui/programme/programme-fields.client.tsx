"use client";
import { useTranslations } from "next-intl";
import { RadioGroup } from "@/app/_ui/form/choices";
import { Fieldset } from "@/app/_ui/form/fieldset";
import { type Option, Select } from "@/app/_ui/form/select";
import { DateInput } from "@/app/_ui/form/text-input";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Grid } from "@/app/_ui/kit/page";
import { isPlainDate, type PlainDate } from "@/lib/platform/dates";
import { endGoals, followUpFrom, statusesAfterOneYear } from "@/lib/programme/rules/participation";
import { programmeStartDueOn } from "@/lib/rules/rules/limits";
import type { ReportedNotes } from "../reporting/reported-to";
import styles from "./programme.module.css";

export type ReasonChoices = {
  options: Option[];
  /** Names of those for which no source says how they count. */
  unsure: string[];
};

/** From the right to the plan. The due date follows what is typed. */
export function StartFields({ form, notes }: { form: ActionForm; notes: ReportedNotes }) {
  const t = useTranslations("programme");
  const rightArisesOn = dateIn(form, "rightArisesOn");
  return (
    <>
      <Fieldset legend={t("section.start")}>
        <DateInput
          {...form.field("rightArisesOn")}
          label={t("field.rightArisesOn")}
          help={t("help.rightArisesOn")}
        />
        <DueOn rightArisesOn={rightArisesOn} />
        <Grid min="sm">
          <DateInput
            {...form.field("decidedOn")}
            label={t("field.decidedOn")}
            note={notes.decidedOn}
          />
          <DateInput
            {...form.field("startedOn")}
            label={t("field.startedOn")}
            note={notes.startedOn}
          />
        </Grid>
      </Fieldset>
      <Fieldset legend={t("section.plan")}>
        <DateInput {...form.field("plannedEndOn")} label={t("field.plannedEndOn")} />
        <RadioGroup
          {...form.field("endGoal")}
          label={t("field.endGoal")}
          options={endGoals.map((goal) => ({ value: goal, label: t(`endGoal.${goal}`) }))}
          inline
          note={notes.endGoal}
        />
      </Fieldset>
    </>
  );
}

/** The end with its reason, and what came after. */
export function EndFields({
  form,
  reasons,
  notes,
}: {
  form: ActionForm;
  reasons: ReasonChoices;
  notes: ReportedNotes;
}) {
  const t = useTranslations("programme");
  const endedOn = dateIn(form, "endedOn");
  const day = useDay();
  return (
    <>
      <div id="slutt" className={styles.anchor}>
        <Fieldset legend={t("section.end")}>
          <DateInput {...form.field("endedOn")} label={t("field.endedOn")} note={notes.endedOn} />
          <Select
            {...form.field("exitReason")}
            label={t("field.exitReason")}
            help={
              <>
                {t("help.exitReason")}{" "}
                {reasons.unsure.length > 0 &&
                  t("help.unsure", { reasons: reasons.unsure.join("», «") })}
              </>
            }
            options={reasons.options}
            note={notes.exitReason}
          />
        </Fieldset>
      </div>
      <div id="etter" className={styles.anchor}>
        <Fieldset
          legend={t("section.after")}
          help={
            endedOn ? t("help.statusFrom", { date: day(followUpFrom(endedOn)) }) : t("help.status")
          }
        >
          <Select
            {...form.field("statusAfterOneYear")}
            label={t("field.mainActivity")}
            options={statusesAfterOneYear.map((status) => ({
              value: status,
              label: t(`status.${status}`),
            }))}
            width="medium"
          />
          <DateInput
            {...form.field("statusAfterOneYearOn")}
            label={t("field.statusAfterOneYearOn")}
          />
        </Fieldset>
      </div>
    </>
  );
}

function DueOn({ rightArisesOn }: { rightArisesOn: string | null }) {
  const t = useTranslations("programme");
  const day = useDay();
  const dueOn = rightArisesOn && programmeStartDueOn(rightArisesOn);
  return (
    <p className={styles.due} aria-live="polite">
      <span className={styles.term}>{t("field.startDueOn")}</span>
      {dueOn ? (
        <strong>{day(dueOn)}</strong>
      ) : (
        <span>{rightArisesOn ? t("help.oldLaw") : t("help.noDue")}</span>
      )}
      {dueOn && <span className={styles.quiet}>{t("help.due", { law: t("law") })}</span>}
    </p>
  );
}

/** A day in figures. Chromium knows no nynorsk, and would write the month in English. */
function useDay(): (value: PlainDate) => string {
  const t = useTranslations("programme.help");
  return (value) => {
    const [year = "", month = "", day = ""] = value.split("-");
    return t("day", { day, month, year });
  };
}

/** What is typed in a date field, or what it held at first. */
function dateIn(form: ActionForm, name: string): string | null {
  const value = form.watch(name) ?? form.values[name];
  return typeof value === "string" && isPlainDate(value) ? value : null;
}
