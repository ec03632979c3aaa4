import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import type { LegalLimit } from "@/lib/rules/rules/limits";
import type { Lease } from "../types";
import type { Letting } from "./codes";
import { missingIn, type Sum, type SumLine, type SumState } from "./sum";
import { tenancyLimitOn } from "./tenancy-limits";

const termKeys: Readonly<Record<Letting, string>> = {
  ordinary: "lease.fixed-term",
  loft_or_basement_at_landlords: "lease.fixed-term-at-landlords",
  two_family_house_at_landlords: "lease.fixed-term-at-landlords",
  room_at_landlords: "lease.fixed-term",
  holiday_home: "lease.fixed-term-holiday-home",
};

/**
 * The last day of so many whole months that begin on a day. From 31 August, one month lasts to
 * 30 September; from 29 February, three years last to 28 February.
 */
export function lastDayOfTerm(startsOn: PlainDate, months: number): PlainDate {
  const sameDay = addMonths(startsOn, months);
  return sameDay.slice(8) === startsOn.slice(8) ? addDays(sameDay, -1) : sameDay;
}

/** Whole months from the first day to the last, both included. */
export function termMonths(startsOn: PlainDate, endsOn: PlainDate): number {
  const count = (day: PlainDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  let months = Math.max(0, count(endsOn) - count(startsOn) + 1);
  while (months > 0 && lastDayOfTerm(startsOn, months) > endsOn) months -= 1;
  return months;
}

/**
 * The shortest lawful fixed term: three years; one year for a loft or basement in a house, or a
 * two-family house, where the landlord lives (husleieloven § 9-3), and for a holiday home while
 * § 9-3 a is in force, after which three years hold for it too.
 */
export function shortestTerm(letting: Letting, day: PlainDate): LegalLimit | null {
  return tenancyLimitOn(termKeys[letting], day) ?? tenancyLimitOn("lease.fixed-term", day);
}

type TermOf = Pick<
  Lease,
  "startsOn" | "endsOn" | "isFixedTerm" | "excludesNotice" | "shortTermGround" | "tenure"
>;

/**
 * Whether the lease lasts as long as the act demands (LE-10, LE-13). One with an end date must last
 * the shortest term, unless a lawful ground was given in writing when it was made; one without is
 * always long enough. What the act says of a single room in another's home, and of municipal homes
 * for the disadvantaged (§ 11-1), is for a person to judge when the term is shorter.
 */
export function leaseTerm(lease: TermOf, letting: Letting, today: PlainDate): Sum {
  const { isFixedTerm, startsOn, endsOn } = lease;
  const rule = letting === "holiday_home" ? "LE-13" : "LE-10";
  const fixed: SumLine = { label: "isFixedTerm", value: isFixedTerm, unit: "yes_no" };
  if (isFixedTerm !== true) {
    const state = isFixedTerm === false ? "met" : "unknown";
    return { rule, state, reasons: [], missing: missingIn([fixed]), lines: [fixed] };
  }
  const limit = shortestTerm(letting, startsOn ?? today);
  const lines: SumLine[] = [
    { label: "startsOn", value: startsOn, unit: "day" },
    { label: "endsOn", value: endsOn, unit: "day" },
  ];
  const missing = missingIn(lines);
  if (startsOn === null || endsOn === null || limit === null) {
    return { rule, state: "unknown", reasons: [], missing, lines };
  }
  const mayEndOn = lastDayOfTerm(startsOn, limit.value);
  const ground = lease.shortTermGround?.trim() ? true : null;
  const isShort = endsOn < mayEndOn;
  const judged = letting === "room_at_landlords" || lease.tenure === "municipal_rental";
  const state: SumState = !isShort || ground ? "met" : judged ? "unknown" : "not_met";
  return {
    rule,
    state,
    reasons: state === "not_met" ? ["term_too_short"] : [],
    missing: [],
    lines: [
      ...lines,
      { label: "termMonths", value: termMonths(startsOn, endsOn), unit: "months" },
      {
        label: "shortestTerm",
        value: limit.value,
        unit: "months",
        law: limit.law,
        verified: limit.verified,
      },
      { label: "firstLawfulEnd", value: mayEndOn, unit: "day" },
      ...(isShort
        ? [{ label: "shortTermGround", value: ground ?? false, unit: "yes_no" } as const]
        : []),
    ],
  };
}

/**
 * Whether the lease says in writing that it cannot be given notice of before it ends; if not, it can
 * (LE-11, § 9-2). Only a fixed term is asked.
 */
export function excludesNotice({ isFixedTerm, excludesNotice: said }: TermOf): Sum | null {
  if (isFixedTerm !== true) return null;
  const lines: SumLine[] = [
    { label: "excludesNotice", value: said, unit: "yes_no", law: "husleieloven § 9-2" },
  ];
  const state = said === null ? "unknown" : "met";
  return { rule: "LE-11", state, reasons: [], missing: missingIn(lines), lines };
}

/**
 * From when a lease that has run out has become one without an end, if the tenant lives on and the
 * landlord has not asked them to move: three months after (LE-12, § 9-2).
 */
export function runsOnFrom(endsOn: PlainDate): PlainDate | null {
  const limit = tenancyLimitOn("lease.runs-on-after", endsOn);
  return limit && addDays(addMonths(endsOn, limit.value), 1);
}

/** The first day on which rent may be put to market rent: after two years and six months (LE-09, § 4-3). */
export function marketRentFrom(startsOn: PlainDate): PlainDate | null {
  const limit = tenancyLimitOn("lease.market-rent-after", startsOn);
  return limit && addMonths(startsOn, limit.value);
}
