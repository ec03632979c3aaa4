"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { FormAction } from "@/app/_ui/form/form-state";
import { useMessageText } from "@/app/_ui/form/message-text.client";
import { Alert } from "@/app/_ui/kit/alert";
import { Button } from "@/app/_ui/kit/button";
import { asPlanned, isMissing } from "@/lib/attendance/rules/held-cell";
import type { Week, WeekCell } from "@/lib/attendance/types";
import { Clashes } from "./clashes.client";
import { TypedWarnings } from "./typed-warnings.client";
import { useWeek, type WeekState } from "./use-week.client";
import styles from "./week.module.css";
import { WeekGrid } from "./week-grid.client";
import { WeekPhone } from "./week-phone.client";

/** Where in a week the days begin that are shown when something is planned or registered on them. */
const WEEKEND = 5;

const isUsed = (cell: WeekCell | undefined) =>
  cell !== undefined && (cell.planned > 0 || cell.value !== null);

/** A week that is typed: a table by keyboard, and on a phone one participant at a time. */
export function WeekSheet({
  week,
  save,
  today,
  mixed,
  first,
}: {
  week: Week;
  save: FormAction;
  today: string;
  /** Rows of several classes and elements, which then are named. */
  mixed: boolean;
  /** The row that is marked when the page opens. */
  first: number;
}) {
  const t = useTranslations("attendance.week");
  const state = useWeek(week.rows, save);
  const all = [...state.cells.values()];
  const missing = all.filter((one) => isMissing(one, today)).length;
  const registered = all.filter(({ value, cell }) => value !== null && cell.planned > 0).length;
  const fillAll = () => state.enter(asPlanned(all, today));
  const shown = week.days.filter(
    (_day, at) => at < WEEKEND || week.rows.some(({ cells }) => isUsed(cells[at])),
  );
  return (
    <div className={styles.sheet}>
      <div className={styles.tools}>
        <p className={styles.count}>
          <strong>{t("registered", { count: registered })}</strong>{" "}
          <span data-missing={missing > 0 || undefined}>{t("missing", { count: missing })}</span>
        </p>
        <div className={styles.acts}>
          <SaveState state={state} />
          <Button variant="tertiary" size="sm" onClick={state.undo} disabled={!state.canUndo}>
            {t("undo")}
          </Button>
          <Button size="sm" onClick={fillAll} disabled={missing === 0}>
            {t("fillAll")}
          </Button>
        </div>
      </div>
      <Clashes state={state} />
      <TypedWarnings state={state} />
      <WeekGrid {...{ week, state, today, mixed, first, fillAll }} days={shown} />
      <WeekPhone {...{ week, state, today, mixed, first }} days={shown} />
    </div>
  );
}

function SaveState({ state }: { state: WeekState }) {
  const t = useTranslations("attendance.week");
  const text = useMessageText();
  const format = useFormatter();
  const { problem, waiting, savedAt } = state;
  const word = problem
    ? null
    : waiting > 0
      ? t("saving")
      : savedAt && t("saved", { time: format.dateTime(savedAt, { timeStyle: "short" }) });
  return (
    <>
      <span className={styles.saved} role="status">
        {word}
      </span>
      {problem && <Alert tone="danger">{text(problem)}</Alert>}
    </>
  );
}
