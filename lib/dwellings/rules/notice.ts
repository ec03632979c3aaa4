import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import type { LegalLimit } from "@/lib/rules/rules/limits";
import type { Lease } from "../types";
import type { Letting } from "./codes";
import { missingIn, type Sum, type SumLine } from "./sum";
import { tenancyLimitOn } from "./tenancy-limits";

/**
 * The notice that holds when nothing else is agreed: three months, or one month for a single room
 * with access to another's home (husleieloven § 9-6).
 */
export function statutoryNotice(letting: Letting, day: PlainDate): LegalLimit | null {
  return tenancyLimitOn(
    letting === "room_at_landlords" ? "lease.notice-room" : "lease.notice",
    day,
  );
}

/**
 * The last day of a lease that is given notice of: the months run to the end of a calendar month
 * (§ 9-6). Notice given on 15 January with three months ends the lease on 30 April.
 */
export function noticeEndsOn(givenOn: PlainDate, months: number): PlainDate {
  const firstOfMonth = `${givenOn.slice(0, 8)}01`;
  return addDays(addMonths(firstOfMonth, months + 1), -1);
}

/** What is agreed on notice beside what the act says, which may be deviated from (LE-14). */
export function noticePeriod(
  {
    noticeMonths,
    isFixedTerm,
    excludesNotice,
  }: Pick<Lease, "noticeMonths" | "isFixedTerm" | "excludesNotice">,
  letting: Letting,
  today: PlainDate,
): Sum | null {
  if (isFixedTerm === true && excludesNotice === true) return null;
  const limit = statutoryNotice(letting, today);
  const lines: SumLine[] = [
    { label: "noticeMonths", value: noticeMonths, unit: "months" },
    ...(limit
      ? [
          {
            label: "statutoryNotice",
            value: limit.value,
            unit: "months",
            law: limit.law,
            verified: limit.verified,
          } as const,
        ]
      : []),
    ...(noticeMonths === null
      ? []
      : [{ label: "noticeToday", value: noticeEndsOn(today, noticeMonths), unit: "day" } as const]),
  ];
  const state = noticeMonths === null ? "unknown" : "met";
  return { rule: "LE-14", state, reasons: [], missing: missingIn(lines), lines };
}
