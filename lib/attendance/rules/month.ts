import { addDays, addMonths, isPlainDate, type PlainDate } from "@/lib/platform/dates";
import { missing } from "./cell";
import type { AbsenceCode } from "./codes";

/** First day of the month of a day. */
export function monthOf(day: PlainDate): PlainDate {
  return `${day.slice(0, 7)}-01`;
}

/** Last day of the month of a day. */
export function lastOfMonth(day: PlainDate): PlainDate {
  return addDays(addMonths(monthOf(day), 1), -1);
}

/** Whether a day lies in a month that is closed for a source. */
export function isClosed(
  closed: readonly { month: PlainDate; classId: string | null }[],
  day: PlainDate,
  sourceId: string,
): boolean {
  const month = monthOf(day);
  return closed.some(
    (one) => one.month === month && (one.classId === null || one.classId === sourceId),
  );
}

/** A day of a source in a month: what was planned, and what is registered of it. */
export type MonthCell = {
  participationId: string;
  planned: number;
  present: number | null;
  code: AbsenceCode | null;
  leave: AbsenceCode | null;
};

/** What is registered in a month and what is missing, in minutes and days of a row. */
export type MonthSummary = {
  participants: number;
  planned: number;
  present: number;
  /** Days on which nothing is registered and no leave tells why. */
  missingDays: number;
  /** Registered as short of the plan, with no type. */
  unexplainedDays: number;
  unexplained: number;
  deducted: number;
  absent: number;
};

/** Counts a month. What a leave fills in is registered by it. */
export function summarise(cells: readonly MonthCell[]): MonthSummary {
  const sum: MonthSummary = {
    participants: new Set(cells.map((cell) => cell.participationId)).size,
    planned: 0,
    present: 0,
    missingDays: 0,
    unexplainedDays: 0,
    unexplained: 0,
    deducted: 0,
    absent: 0,
  };
  for (const { planned, present, code, leave } of cells) {
    sum.planned += planned;
    if (present === null) {
      if (leave === null) sum.missingDays += planned > 0 ? 1 : 0;
      else sum.absent += planned;
      continue;
    }
    sum.present += present;
    const short = missing(planned, present);
    sum.absent += short;
    if (code === "UGYLDIG") sum.deducted += short;
    if (code === null && short > 0) {
      sum.unexplainedDays += 1;
      sum.unexplained += short;
    }
  }
  return sum;
}

/** The month in an address, such as 2026-10; the last one that is over when none is asked for. */
export function monthAsked(asked: string | string[] | undefined, today: PlainDate): PlainDate {
  const day = typeof asked === "string" ? `${asked}-01` : "";
  return isPlainDate(day) ? day : addMonths(`${today.slice(0, 7)}-01`, -1);
}
