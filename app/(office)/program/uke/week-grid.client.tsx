"use client";
import { useFormatter, useTranslations } from "next-intl";
import { type KeyboardEvent, useRef, useState } from "react";
import { AppLink } from "@/app/_ui/kit/app-link";
import { hoursText, parseCell } from "@/lib/attendance/rules/cell";
import {
  asPlanned,
  type Entry,
  type HeldCell,
  isOpen,
  keyOf,
} from "@/lib/attendance/rules/held-cell";
import type { Week, WeekRow } from "@/lib/attendance/types";
import { weekdayOf } from "@/lib/platform/iso-weeks";
import type { WeekState } from "./use-week.client";
import styles from "./week.module.css";
import { WeekCellView } from "./week-cell.client";

type Place = { row: number; column: number };

/** The week as a table that is typed by keyboard alone. */
export function WeekGrid({
  week,
  days,
  state,
  today,
  mixed,
  first,
  fillAll,
}: {
  week: Week;
  days: readonly string[];
  state: WeekState;
  today: string;
  mixed: boolean;
  first: number;
  fillAll: () => void;
}) {
  const t = useTranslations("attendance.week");
  const format = useFormatter();
  const weekday = useTranslations("programme.weekdayShort");
  const [place, setPlace] = useState<Place>({ row: first, column: 0 });
  const [buffer, setBuffer] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const after = useRef<HTMLParagraphElement>(null);
  const { rows } = week;
  const cellAt = ({ row, column }: Place): HeldCell | undefined => {
    const one = rows[row];
    const day = days[column];
    return one && day ? state.cells.get(keyOf(one, day)) : undefined;
  };

  const enter = (entries: readonly Entry[]) => {
    setBuffer("");
    setRefused(null);
    state.enter(entries);
  };
  const commit = (typed: string): boolean => {
    const held = cellAt(place);
    if (!held || typed === "") return true;
    const value = parseCell(typed, held.cell.planned);
    setBuffer("");
    if (!isOpen(held)) setRefused(t("refused.closed"));
    else if (!value) setRefused(t("refused.unknown", { typed }));
    else if (value.present > 0 && held.cell.day > today) setRefused(t("refused.future"));
    else {
      enter([{ key: held.key, value }]);
      return true;
    }
    return false;
  };
  const go = (next: Place) => {
    const inside = {
      row: Math.min(Math.max(next.row, 0), rows.length - 1),
      column: Math.min(Math.max(next.column, 0), days.length - 1),
    };
    setPlace(inside);
    table.current
      ?.querySelector<HTMLElement>(`[data-place="${inside.row}-${inside.column}"]`)
      ?.focus();
  };
  const step = (by: number) => {
    const at = place.row * days.length + place.column + by;
    if (at < 0 || at >= rows.length * days.length) return false;
    go({ row: Math.floor(at / days.length), column: at % days.length });
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const target = event.target as HTMLElement;
    if (!target.dataset.place || event.altKey) return;
    const { row, column } = place;
    const done = () => event.preventDefault();
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() === "z") {
        done();
        setBuffer("");
        state.undo();
      }
      return;
    }
    const moves: Record<string, Place> = {
      ArrowUp: { row: row - 1, column },
      ArrowDown: { row: row + 1, column },
      Enter: { row: row + (event.shiftKey ? -1 : 1), column },
      ArrowLeft: { row, column: column - 1 },
      ArrowRight: { row, column: column + 1 },
      Home: { row, column: 0 },
      End: { row, column: days.length - 1 },
      PageDown: { row: row + 10, column },
      PageUp: { row: row - 10, column },
    };
    const move = moves[event.key];
    if (move) {
      done();
      if (commit(buffer)) go(move);
    } else if (event.key === "Tab") {
      if (!commit(buffer) || step(event.shiftKey ? -1 : 1)) done();
    } else if (event.key === "Escape") {
      if (buffer === "") after.current?.focus();
      setBuffer("");
    } else if (event.key === "Backspace" && buffer !== "") {
      done();
      setBuffer(buffer.slice(0, -1));
    } else if (event.key === "Backspace" || event.key === "Delete") {
      done();
      const held = cellAt(place);
      if (held && isOpen(held) && held.value) enter([{ key: held.key, value: null }]);
    } else if (event.key === " ") {
      done();
      const held = cellAt(place);
      if (held) enter(asPlanned([{ ...held, value: null }], today));
    } else if (/^[\d.,:]$/.test(event.key)) {
      done();
      setRefused(null);
      setBuffer((buffer + event.key).slice(0, 5));
    } else if (/^[a-zæøå]$/i.test(event.key)) {
      done();
      const key = event.key.toUpperCase();
      if (key === "A") fillAll();
      else if (key === "P") fillRow(rows[row]);
      else commit(buffer + key);
    }
  };
  const fillRow = (row: WeekRow | undefined) => {
    if (!row) return;
    enter(
      asPlanned(
        days.flatMap((day) => state.cells.get(keyOf(row, day)) ?? []),
        today,
      ),
    );
  };

  return (
    <div className={styles.frame}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table one moves in is a grid
        role="grid"
        aria-label={t("grid")}
        aria-describedby="attendance-keys"
        className={styles.grid}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.nameHead}>
              {t("participant")}
            </th>
            {days.map((day) => (
              <th
                key={day}
                scope="col"
                className={styles.dayHead}
                data-today={day === today || undefined}
              >
                <span className={styles.weekday}>{weekday(`${weekdayOf(day)}`)}</span>{" "}
                {format.dateTime(new Date(`${day}T12:00:00Z`), {
                  day: "numeric",
                  month: "numeric",
                  timeZone: "UTC",
                })}
              </th>
            ))}
            <th scope="col" className={styles.sumHead}>
              {t("sum")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr
              key={`${row.participationId} ${row.sourceId}`}
              id={mixed ? undefined : row.participationId}
              data-active={at === place.row}
            >
              <th scope="row" className={styles.name}>
                <AppLink
                  href={`/saker/${row.caseId}/program/fravaer/${row.personId}`}
                  variant="quiet"
                  className={styles.nameLink}
                  tabIndex={-1}
                >
                  {row.name}
                </AppLink>
                {mixed && <span className={styles.source}>{row.sourceName ?? row.kind}</span>}
              </th>
              {days.map((day, column) => {
                const held = state.cells.get(keyOf(row, day));
                const here = at === place.row && column === place.column;
                return (
                  held && (
                    <WeekCellView
                      key={day}
                      held={held}
                      today={today}
                      place={`${at}-${column}`}
                      current={here}
                      typed={here ? buffer : ""}
                      onFocus={() => setPlace({ row: at, column })}
                      onBlur={() => here && commit(buffer)}
                    />
                  )
                );
              })}
              <td className={styles.sum}>{sumOf(row, days, state)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p ref={after} className={styles.refused} role="alert" tabIndex={-1}>
        {refused}
      </p>
    </div>
  );
}

/** Hours present of the hours planned. */
function sumOf(row: WeekRow, days: readonly string[], { cells }: WeekState): string {
  let present = 0;
  let planned = 0;
  for (const day of days) {
    const held = cells.get(keyOf(row, day));
    present += held?.value?.present ?? 0;
    planned += held?.cell.planned ?? 0;
  }
  return `${hoursText(present)} / ${hoursText(planned)}`;
}
