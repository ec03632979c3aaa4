import { daysBetween, type PlainDate, yearOf } from "@/lib/platform/dates";

/** By when a year must be right in the national register: a month and its day in the year after. */
export type YearDeadline = {
  readonly fromYear: number;
  readonly month: number;
  /** "last" is the month's last day: 28 or 29 February. */
  readonly day: number | "last";
  readonly source: string;
  readonly verified: boolean;
};

export const YEAR_DEADLINES: readonly YearDeadline[] = [
  { fromYear: 2015, month: 1, day: 15, source: "IMDi 2016–2017", verified: false },
  { fromYear: 2018, month: 2, day: "last", source: "IMDi 2019 og 2022", verified: false },
];

/** The rule for a year; the oldest for those before it. */
export function yearRule(year: number): YearDeadline {
  const found = YEAR_DEADLINES.filter(({ fromYear }) => fromYear <= year).at(-1);
  return found ?? (YEAR_DEADLINES[0] as YearDeadline);
}

/** The last day on which a year can be put right. */
export function yearDeadline(year: number): PlainDate {
  const { month, day } = yearRule(year);
  const last = day === "last" ? new Date(Date.UTC(year + 1, month, 0)).getUTCDate() : day;
  return `${year + 1}-${String(month).padStart(2, "0")}-${String(last).padStart(2, "0")}`;
}

/** The year whose deadline comes next: last year until it has passed, then this year. */
export function yearInWork(today: PlainDate): number {
  const last = yearOf(today) - 1;
  return today <= yearDeadline(last) ? last : last + 1;
}

/** What is left to do for a year: its differences, or a list that tells of the whole year. */
export type YearNeed = "differences" | "list";

/**
 * What a year waits for on a day, null for nothing. A list from before the year was out does not tell of
 * all of it, so from new year until the deadline a later one is asked for. Differences wait until they
 * are settled, also after it.
 */
export function yearNeed(
  year: number,
  { left, comparedOn }: { left: number; comparedOn: PlainDate | null },
  today: PlainDate,
): YearNeed | null {
  if (left > 0) return "differences";
  const isOut = today >= `${year + 1}-01-01`;
  const toldOfAll = comparedOn !== null && comparedOn >= `${year + 1}-01-01`;
  return isOut && !toldOfAll && today <= yearDeadline(year) ? "list" : null;
}

/** Days until the deadline; below zero when it has passed. */
export function daysLeft(year: number, today: PlainDate): number {
  return daysBetween(today, yearDeadline(year));
}
