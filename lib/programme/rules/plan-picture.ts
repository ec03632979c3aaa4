import { addMonths, daysBetween, type PlainDate } from "@/lib/platform/dates";
import type { Period } from "./plan-time";

/** Where something stands on a line of time, in per cent of it. */
export type Stretch = { at: number; width: number };

/** Where a period stands within another; what lies outside is cut off. */
export function stretchOf(period: Period, whole: Period): Stretch {
  const length = daysBetween(whole.from, whole.to) + 1;
  const from = period.from < whole.from ? whole.from : period.from;
  const to = period.to > whole.to ? whole.to : period.to;
  if (to < from) return { at: 0, width: 0 };
  return {
    at: share(daysBetween(whole.from, from), length),
    width: share(daysBetween(from, to) + 1, length),
  };
}

const share = (part: number, whole: number) => Math.round((part * 10_000) / whole) / 100;

/** The months that a line of time is marked with, as many as there is room for. */
export function monthMarks({ from, to }: Period): PlainDate[] {
  const months: PlainDate[] = [];
  for (
    let month = addMonths(`${from.slice(0, 7)}-01`, 1);
    month <= to;
    month = addMonths(month, 1)
  ) {
    months.push(month);
  }
  const every = [1, 2, 3, 6, 12].find((step) => months.length / step <= 12) ?? 24;
  return months.filter((month) => (Number(month.slice(5, 7)) - 1) % every === 0);
}
