import { addDays, addMonths, type PlainDate, yearOf } from "@/lib/platform/dates";

/** What must be registered in the national register of someone in the programme: il. § 52, if. § 58. */
export const REGISTER_KINDS = [
  "offer",
  "decision",
  "refusal",
  "change",
  "stop",
  "start",
  "end_goal",
  "contract",
  "measure",
  "absence",
  "mapping",
  "career_guidance",
  "end",
  "exit_reason",
  "norwegian_offer",
  "norwegian_decision",
  "norwegian_exemption",
] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

/** The day by which something that happened must be registered. */
export function registerBy(happenedOn: PlainDate, months: number): PlainDate {
  return addMonths(happenedOn, months);
}

/** Whether the day has passed. */
export function isLate(happenedOn: PlainDate, months: number, today: PlainDate): boolean {
  return registerBy(happenedOn, months) < today;
}

/** From when the list looks: what is older than last year is past correction, and shown by itself. */
export function lookedFrom(today: PlainDate): PlainDate {
  return `${yearOf(today) - 1}-01-01`;
}

export const SHOWN = ["left", "late", "soon", "older", "marked"] as const;
export type Shown = (typeof SHOWN)[number];

/** Within how many days of its last day something is soon due. */
export const SOON_DAYS = 21;

/**
 * Between which days something happened that is late or soon due on a day. The last day of the months
 * after is counted as the calendar does, so the day before is found from behind.
 */
export function lateBefore(today: PlainDate, months: number): PlainDate {
  let day = addMonths(today, -months);
  while (isLate(day, months, today)) day = addDays(day, 1);
  while (!isLate(addDays(day, -1), months, today)) day = addDays(day, -1);
  return day;
}
