import { useTranslations } from "next-intl";
import { ActButton } from "@/app/_ui/cases/act-button.client";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Stack } from "@/app/_ui/kit/page";
import type { ReportedNotes } from "@/app/_ui/reporting/reported-to";
import styles from "@/app/_ui/settlement/settlement.module.css";
import type { StepRecord } from "@/lib/settlement/types";
import { changeStepAction } from "./change-step.action";
import { ChangeStepForm } from "./change-step.form";
import { removeStepAction } from "./remove-step.action";
import type { StepParts } from "./step-fields.client";

/** What is recorded of a step, for whom and by whom, and how it is corrected. */
export function RecordedSteps({
  records,
  names,
  parts,
  notes,
  mayChange,
}: {
  records: readonly StepRecord[];
  names: ReadonlyMap<string, string>;
  parts: StepParts;
  notes: ReportedNotes;
  mayChange: boolean;
}) {
  const t = useTranslations("settlement.record");
  return (
    <ul className={styles.tasks}>
      {records.map((record) => {
        const name = (record.personId && names.get(record.personId)) || t("household");
        const answer = parts.answers.find(({ value }) => value === record.answer)?.label;
        return (
          <li key={record.id} className={styles.task}>
            <div className={styles.what}>
              <span className={styles.name}>{name}</span>
              <span className={styles.about}>
                {record.doneOn && <DateText value={record.doneOn} />}
                {answer && <span>{answer}</span>}
                <span>{t("recordedBy", { name: record.recordedByName })}</span>
              </span>
              {record.note && <p>{record.note}</p>}
              {mayChange && (
                <Disclosure
                  summary={
                    <>
                      <span aria-hidden="true">{t("correct")}</span>
                      <span className="sr-only">{t("correctFor", { name })}</span>
                    </>
                  }
                >
                  <Stack gap="sm">
                    <ChangeStepForm
                      key={record.version}
                      action={changeStepAction}
                      stands={record}
                      parts={parts}
                      notes={notes}
                      name={name}
                    />
                    <ActButton
                      action={removeStepAction}
                      hidden={{ recordId: record.id, version: record.version }}
                      tone="danger"
                      variant="tertiary"
                    >
                      {t("remove", { name })}
                    </ActButton>
                  </Stack>
                </Disclosure>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
