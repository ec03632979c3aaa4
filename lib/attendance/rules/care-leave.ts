import type { LegalRule } from "@/lib/law/types";
import { addDays, addMonths, daysBetween, type PlainDate } from "@/lib/platform/dates";
import { isWorkingDay } from "@/lib/rules/rules/working-days";
import type { AbsenceDay, Leave } from "./absence-days";
import type { Counted } from "./caps";

const CODE = "OMSORG";

/** The other parent, when in a programme too: the care leave that is registered there. */
export type OtherParent = { leaves: readonly Leave[] };

type Known = {
  days: readonly AbsenceDay[];
  leaves: readonly Leave[];
  otherParent?: OtherParent | null | undefined;
};

/**
 * What there is of care leave for a child, § 16: so many months that the parents share, and of them what
 * the other parent's own days leave to this one when both are in a programme.
 */
export function careLeaveCounts(
  rule: LegalRule,
  { days, leaves, otherParent }: Known,
  { on, isOf }: { on: PlainDate; isOf: (leave: Leave) => boolean },
): Counted[] {
  const { months, reservedDays } = rule.values;
  if (typeof months !== "number") return [];
  const ofChild = (leave: Leave) => leave.code === CODE && isOf(leave);
  const both = [...leaves, ...(otherParent?.leaves ?? [])].filter(ofChild);
  const first = both.map(({ fromOn }) => fromOn).toSorted()[0] ?? null;
  const start = first ?? on;
  const end = addMonths(start, months);
  const shared: Counted = {
    occasion: null,
    span: "child",
    unit: "calendar_days",
    max: daysBetween(start, end),
    used: both.reduce((all, { fromOn, toOn }) => all + daysBetween(fromOn, toOn) + 1, 0),
    from: first,
    to: null,
  };
  if (!otherParent || typeof reservedDays !== "number") return [shared];
  const own = days.filter((day) => day.code === CODE && day.leave !== null && isOf(day.leave));
  return [
    shared,
    {
      occasion: "own_part",
      span: "child",
      unit: "working_days",
      max: Math.max(0, workingDays(start, end) - reservedDays) * 10,
      used: own.reduce((all, { tenths }) => all + tenths, 0),
      from: null,
      to: null,
    },
  ];
}

/** Working days from a day until another, which is not among them. */
function workingDays(from: PlainDate, until: PlainDate): number {
  let count = 0;
  for (let day = from; day < until; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}

/** The last day of the child's first year, within which the leave is; null when no birth is told. */
export function lastDayOfFirstYear(
  rule: LegalRule | null,
  eventOn: PlainDate | null,
): PlainDate | null {
  const years = rule?.values.withinYears;
  if (!eventOn || typeof years !== "number") return null;
  return addDays(addMonths(eventOn, years * 12), -1);
}

/** From when follow-up or Norwegian is offered in a leave; null when it ends before. */
export function followUpFrom(
  rule: LegalRule | null,
  { code, fromOn, toOn }: Pick<Leave, "code" | "fromOn" | "toOn">,
): PlainDate | null {
  const month = rule?.values.followUpFromMonth;
  if (code !== CODE || typeof month !== "number") return null;
  const from = addMonths(fromOn, month - 1);
  return from <= toOn ? from : null;
}
