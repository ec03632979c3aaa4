"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Button } from "@/app/_ui/kit/button";
import { hoursText, parseHours } from "@/lib/attendance/rules/cell";
import { type AbsenceCode, absenceKeys, isAbsenceCode } from "@/lib/attendance/rules/codes";
import {
  asPlanned,
  type HeldCell,
  isMissing,
  isOpen,
  keyOf,
} from "@/lib/attendance/rules/held-cell";
import type { Week } from "@/lib/attendance/types";
import { weekdayOf } from "@/lib/platform/iso-weeks";
import type { WeekState } from "./use-week.client";
import { useCellWords } from "./week-cell.client";
import styles from "./week-phone.module.css";

const codes = Object.values(absenceKeys);

/** The week of one participant at a time, for a phone. */
export function WeekPhone({
  week,
  days,
  state,
  today,
  mixed,
  first,
}: {
  week: Week;
  days: readonly string[];
  state: WeekState;
  today: string;
  mixed: boolean;
  first: number;
}) {
  const t = useTranslations("attendance.week");
  const [at, setAt] = useState(first);
  const row = week.rows[at];
  if (!row) return null;
  const own = days.flatMap((day) => state.cells.get(keyOf(row, day)) ?? []);
  const missing = own.filter((one) => isMissing(one, today)).length;
  const label = (index: number) => {
    const one = week.rows[index];
    return one ? `${one.name}${mixed ? ` – ${one.sourceName ?? one.kind}` : ""}` : "";
  };
  return (
    <section className={styles.phone} aria-label={t("oneAtATime")}>
      <label className={styles.choose}>
        <span className="sr-only">{t("participant")}</span>
        <select
          className="ds-input"
          value={at}
          onChange={(event) => setAt(Number(event.target.value))}
        >
          {week.rows.map((one, index) => (
            <option key={`${one.participationId} ${one.sourceId}`} value={index}>
              {label(index)}
            </option>
          ))}
        </select>
      </label>
      <ul className={styles.phoneDays}>
        {own.map((held) => (
          <PhoneDay key={held.key} held={held} state={state} today={today} />
        ))}
      </ul>
      <Button
        variant="secondary"
        disabled={missing === 0}
        onClick={() => state.enter(asPlanned(own, today))}
      >
        {t("fillRow")}
      </Button>
      <div className={styles.phoneNav}>
        <Button variant="tertiary" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {t("previousOne")}
        </Button>
        <span className={styles.where}>{t("where", { at: at + 1, of: week.rows.length })}</span>
        <Button
          variant="tertiary"
          disabled={at === week.rows.length - 1}
          onClick={() => setAt(at + 1)}
        >
          {t("nextOne")}
        </Button>
      </div>
      <AppLink href={`/saker/${row.caseId}/program/fravaer/${row.personId}`}>
        {t("openPerson", { name: row.name })}
      </AppLink>
    </section>
  );
}

function PhoneDay({ held, state, today }: { held: HeldCell; state: WeekState; today: string }) {
  const t = useTranslations("attendance.week");
  const type = useTranslations("attendance.types");
  const weekday = useTranslations("programme.weekday");
  const words = useCellWords();
  const format = useFormatter();
  const { cell, value } = held;
  // The name of the day is a text: Chromium knows no nynorsk.
  const date = format.dateTime(new Date(`${cell.day}T12:00:00Z`), {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  const day = `${weekday(`${weekdayOf(cell.day)}`)} ${date}`;
  const open = isOpen(held) && (cell.planned > 0 || value !== null);
  const chosen = value === null ? "" : (value.code ?? (isWhole(held) ? "planned" : "hours"));
  const choose = (choice: string) => {
    if (choice === "") state.enter([{ key: held.key, value: null }]);
    else if (choice === "planned") {
      state.enter([
        { key: held.key, value: { present: cell.planned, code: null }, asPlanned: true },
      ]);
    } else if (isAbsenceCode(choice)) {
      state.enter([{ key: held.key, value: { present: 0, code: choice } }]);
    } else state.enter([{ key: held.key, value: { present: 0, code: null } }]);
  };
  return (
    <li className={styles.phoneDay} data-look={value ? "done" : undefined}>
      <div className={styles.phoneHead}>
        <h3 className={styles.phoneName}>{day}</h3>
        <span className={styles.phonePlan}>
          {cell.planned > 0 ? t("plannedHours", { hours: hoursText(cell.planned) }) : words(held)}
        </span>
      </div>
      {open ? (
        <div className={styles.phoneFields}>
          <label className={styles.phoneField}>
            <span>{t("what")}</span>
            <select
              className="ds-input"
              value={chosen}
              onChange={(event) => choose(event.target.value)}
            >
              <option value="">{cell.leave ? type(cell.leave) : t("notYet")}</option>
              {cell.day <= today && <option value="planned">{t("asPlanned")}</option>}
              {cell.day <= today && <option value="hours">{t("fewer")}</option>}
              {[...new Set<AbsenceCode>([...codes, ...(value?.code ? [value.code] : [])])].map(
                (code) => (
                  <option key={code} value={code}>
                    {type(code)}
                  </option>
                ),
              )}
            </select>
          </label>
          {value !== null && !isWhole(held) && cell.day <= today && (
            <label className={styles.phoneField} data-short>
              <span>{t("hoursPresent")}</span>
              <input
                key={held.version}
                className="ds-input"
                inputMode="decimal"
                defaultValue={hoursText(value.present)}
                onBlur={(event) => {
                  const present = parseHours(event.target.value.trim());
                  if (present === null || present === value.present) return;
                  const code = present >= cell.planned ? null : value.code;
                  state.enter([{ key: held.key, value: { present, code } }]);
                }}
              />
            </label>
          )}
        </div>
      ) : (
        cell.planned > 0 && <p className={styles.phonePlan}>{words(held)}</p>
      )}
    </li>
  );
}

function isWhole({ cell, value }: HeldCell): boolean {
  return value !== null && value.code === null && value.present >= cell.planned;
}
