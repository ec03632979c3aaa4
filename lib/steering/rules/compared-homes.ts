import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import { CROWDING_DEFINITIONS, isCrowded } from "@/lib/dwellings/rules/crowding";
import { lastDayOfTerm } from "@/lib/dwellings/rules/lease-term";
import { type RentNorm, rentAgainstNorm } from "@/lib/dwellings/rules/rent-norm";
import { tenancyLimitOn } from "@/lib/dwellings/rules/tenancy-limits";
import { addMonths, type PlainDate } from "@/lib/platform/dates";
import type { LegalLimit } from "@/lib/rules/rules/limits";
import { type Answer, type Measure, MOVE_MONTHS } from "./comparison";

/** What is asked of a lease; money in whole øre. */
type ComparedLease = {
  monthlyRent: number | null;
  includesHeating: boolean | null;
  includesElectricity: boolean | null;
  monthlyEnergy: number | null;
  startsOn: PlainDate | null;
  isFixedTerm: boolean | null;
  endsOn: PlainDate | null;
  movedInOn: PlainDate | null;
  movedOutOn: PlainDate | null;
};

/** A household's first home after the settlement, as far as it is recorded. */
export type ComparedHome = {
  caseId: string;
  type: SettlementType;
  settledOn: PlainDate;
  /** Who moved in. */
  persons: number;
  rooms: number | null;
  areaM2: number | null;
  lease: ComparedLease;
  /** What the municipality would have a household of this size pay; null where it has not said. */
  rentNorm: RentNorm | null;
  /** When the household left the municipality. */
  leftOn: PlainDate | null;
};

export type HomeMeasure = Extract<
  Measure,
  "rent_per_m2" | "rent_above_norm" | "crowded" | "secure_lease" | "left_home"
>;
/** What one home tells of a measure. */
export function homeAnswer(measure: HomeMeasure, home: ComparedHome, today: PlainDate): Answer {
  const { lease } = home;
  switch (measure) {
    case "rent_per_m2":
      return rentPerM2(lease.monthlyRent, home.areaM2);
    case "rent_above_norm": {
      const { state } = rentAgainstNorm(lease, home.rentNorm);
      return state === "unknown" ? null : state === "not_met";
    }
    case "crowded":
      return isCrowded(home, home.persons);
    case "secure_lease":
      return isSecure(lease);
    case "left_home":
      if (!twoYearsHavePassed(home.settledOn, today)) return "ahead";
      if (lease.movedInOn === null) return null;
      return [lease.movedOutOn, home.leftOn].some((day) => isWithinTwoYears(home.settledOn, day));
  }
}

/** Kroner a month for each square metre. */
function rentPerM2(monthlyRent: number | null, areaM2: number | null): number | null {
  return monthlyRent === null || !areaM2 ? null : monthlyRent / 100 / areaM2;
}

/**
 * Whether the lease is as secure as the act's main rule makes it: without an end, or for three years
 * (husleieloven § 9-3). One year in the landlord's own house is lawful and not counted as secure.
 */
export function isSecure({
  isFixedTerm,
  startsOn,
  endsOn,
}: Pick<ComparedLease, "isFixedTerm" | "startsOn" | "endsOn">): boolean | null {
  if (isFixedTerm === null) return null;
  if (!isFixedTerm) return true;
  const limit = startsOn && tenancyLimitOn("lease.fixed-term", startsOn);
  if (!limit || endsOn === null) return null;
  return endsOn >= lastDayOfTerm(startsOn, limit.value);
}

export function twoYearsHavePassed(settledOn: PlainDate, today: PlainDate): boolean {
  return addMonths(settledOn, MOVE_MONTHS) <= today;
}

export function isWithinTwoYears(settledOn: PlainDate, day: PlainDate | null): boolean {
  return day !== null && day < addMonths(settledOn, MOVE_MONTHS);
}

/** Where the number that a measure is held against comes from, and whether it has been checked. */
export function sourceOf(
  measure: Measure,
  today: PlainDate,
): Pick<LegalLimit, "law" | "verified"> | null {
  if (measure === "secure_lease") return tenancyLimitOn("lease.fixed-term", today);
  if (measure !== "crowded") return null;
  const { source, verified } = CROWDING_DEFINITIONS.register;
  return { law: source, verified };
}
