import type { Lease } from "../types";
import { missingIn, type Sum, type SumLine } from "./sum";

/** What the rent of a lease or of a norm includes. */
export const RENT_INCLUDES = ["plain", "with_heating", "with_electricity", "with_both"] as const;
export type RentIncludes = (typeof RENT_INCLUDES)[number];

/** The highest rent a month for a household, in whole øre, by what it includes; null is not set. */
export type RentNorm = Readonly<Record<RentIncludes, number | null>>;

type RentOf = Pick<
  Lease,
  "monthlyRent" | "includesHeating" | "includesElectricity" | "monthlyEnergy"
>;

type Parts = { heating: boolean; electricity: boolean };

const PARTS: Readonly<Record<RentIncludes, Parts>> = {
  plain: { heating: false, electricity: false },
  with_heating: { heating: true, electricity: false },
  with_electricity: { heating: false, electricity: true },
  with_both: { heating: true, electricity: true },
};

/** What the rent of a lease includes; null while the lease does not say. */
export function includedIn({
  includesHeating,
  includesElectricity,
}: Pick<RentOf, "includesHeating" | "includesElectricity">): RentIncludes | null {
  if (includesHeating === null || includesElectricity === null) return null;
  if (includesHeating) return includesElectricity ? "with_both" : "with_heating";
  return includesElectricity ? "with_electricity" : "plain";
}

/**
 * Between what the rent lies when it is put on the footing of a norm: `monthlyEnergy` is what the
 * heating and electricity that the rent does not include come to, together. What part of it one of
 * the two is, and what part of a rent they are, nobody has said; then only the ends are known.
 */
export function comparableRent(
  lease: RentOf,
  norm: RentIncludes,
): { low: number; high: number } | null {
  const included = includedIn(lease);
  const { monthlyRent: rent, monthlyEnergy } = lease;
  if (rent === null || included === null) return null;
  const [has, wants] = [PARTS[included], PARTS[norm]];
  const kinds = ["heating", "electricity"] as const;
  const outside = kinds.filter((kind) => !has[kind]);
  const added = outside.filter((kind) => wants[kind]);
  const taken = kinds.some((kind) => has[kind] && !wants[kind]);
  const energy = monthlyEnergy ?? Number.POSITIVE_INFINITY;
  const most = added.length === 0 ? 0 : energy;
  const least = added.length > 0 && added.length === outside.length ? (monthlyEnergy ?? 0) : 0;
  return { low: taken ? 0 : rent + least, high: rent + most };
}

/** The norm to hold the rent against: on the same footing, or else the one that tells something. */
function chosenNorm(lease: RentOf, norms: RentNorm): RentIncludes | null {
  const set = RENT_INCLUDES.filter((footing) => norms[footing] !== null);
  const own = includedIn(lease);
  if (own && set.includes(own)) return own;
  const tells = set.find((footing) => verdict(lease, footing, norms) !== "unknown");
  return tells ?? set.at(-1) ?? null;
}

function verdict(lease: RentOf, footing: RentIncludes, norms: RentNorm): Sum["state"] {
  const norm = norms[footing];
  const between = comparableRent(lease, footing);
  if (norm === null || between === null) return "unknown";
  if (between.high <= norm) return "met";
  return between.low > norm ? "not_met" : "unknown";
}

/**
 * The rent against the municipality's norm for a household of this size, like with like (LE-07, § 4-1,
 * which says that a rent must not be unreasonable). Without a norm a person must judge.
 */
export function rentAgainstNorm(lease: RentOf, norms: RentNorm | null): Sum {
  const included = includedIn(lease);
  const own: SumLine[] = [
    { label: "monthlyRent", value: lease.monthlyRent, unit: "money" },
    { label: "rentIncludes", value: included, unit: "code" },
  ];
  const footing = norms && chosenNorm(lease, norms);
  if (!norms || !footing) {
    return { rule: "LE-07", state: "unknown", reasons: [], missing: missingIn(own), lines: own };
  }
  const isSame = footing === included;
  const between = comparableRent(lease, footing);
  const state = verdict(lease, footing, norms);
  const energy: SumLine[] =
    isSame || included === "with_both"
      ? []
      : [{ label: "monthlyEnergy", value: lease.monthlyEnergy, unit: "money" }];
  const norm = norms[footing] ?? 0;
  return {
    rule: "LE-07",
    state,
    reasons: state === "not_met" ? ["rent_above_norm"] : [],
    missing: state === "unknown" ? missingIn([...own, ...energy]) : [],
    lines: [
      ...own,
      ...energy,
      { label: "normIncludes", value: footing, unit: "code" },
      { label: "rentNorm", value: norm, unit: "money", law: "husleieloven § 4-1" },
      ...(between && !isSame && between.low === between.high
        ? [{ label: "comparableRent", value: between.low, unit: "money" } as const]
        : []),
      ...(between && between.low === between.high
        ? [
            {
              label: between.low > norm ? "aboveNorm" : "belowNorm",
              value: Math.abs(between.low - norm),
              unit: "money",
            } as const,
          ]
        : []),
    ],
  };
}

/** Rent with heating and electricity a month, in whole øre; null when it is not all known. */
export function housingCost(lease: RentOf): number | null {
  const { monthlyRent, monthlyEnergy } = lease;
  if (monthlyRent === null) return null;
  if (includedIn(lease) === "with_both") return monthlyRent;
  return monthlyEnergy === null ? null : monthlyRent + monthlyEnergy;
}

/**
 * Rent and energy as a share of the household's expected income, in per cent with one decimal. The
 * law sets no limit; a person must judge.
 */
export function housingCostShare(lease: RentOf, monthlyIncome: number | null): number | null {
  const cost = housingCost(lease);
  if (cost === null || !monthlyIncome) return null;
  return Math.round((cost * 1000) / monthlyIncome) / 10;
}

/** The sum of `housingCostShare`. */
export function shareOfIncome(lease: RentOf, monthlyIncome: number | null): Sum {
  const known: SumLine[] = [
    { label: "monthlyRent", value: lease.monthlyRent, unit: "money" },
    ...(includedIn(lease) === "with_both"
      ? []
      : [{ label: "monthlyEnergy", value: lease.monthlyEnergy, unit: "money" } as const]),
    { label: "monthlyIncome", value: monthlyIncome, unit: "money" },
  ];
  const share = housingCostShare(lease, monthlyIncome);
  return {
    rule: "share_of_income",
    state: "unknown",
    reasons: [],
    missing: missingIn(known),
    lines: [
      ...known,
      ...(share === null
        ? []
        : [
            { label: "housingCost", value: housingCost(lease), unit: "money" } as const,
            { label: "housingCostShare", value: share, unit: "percent" } as const,
            {
              label: "leftForLiving",
              value: (monthlyIncome ?? 0) - (housingCost(lease) ?? 0),
              unit: "money",
            } as const,
          ]),
    ],
  };
}
