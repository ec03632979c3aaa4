import type { PlainDate } from "@/lib/platform/dates";
import { allowanceCeiling } from "./housing-allowance";

/**
 * What housing allowance is counted by, set anew each June: whole øre a year, and shares and weights
 * as they are written.
 */
const FIGURES = [
  {
    validFrom: "2026-06-01",
    validTo: null as PlainDate | null,
    share: 0.737,
    heating: 763_100,
    ownShare: 2_657_600,
    ownShareFirst: { above: 13_746_200, share: 0.1644 },
    ownShareSecond: { above: 24_527_800, share: 0.6356 },
    weightOfAdult: 0.13,
    weightOfChild: 0.15,
    leastMonthly: 6_300,
  },
] as const;

export type AllowanceOf = {
  /** The municipality's number, since some have a higher ceiling. */
  readonly municipality: string;
  readonly adults: number;
  readonly children: number;
  readonly monthlyRent: number;
  readonly includesHeating: boolean;
  /** The adults' income before tax a month; wealth is not counted here. */
  readonly monthlyIncome: number;
};

export type AllowanceSum = {
  /** Rent a year, with heating when it is not in the rent. */
  readonly cost: number;
  readonly ceiling: number;
  readonly weightedIncome: number;
  readonly ownShare: number;
  /** What it may come to a month; nothing below the smallest amount that is paid. */
  readonly monthly: number;
  readonly law: string;
};

/**
 * About what a tenant may get in housing allowance, by the figures of the day; null when none are
 * known for it. For a talk about the budget: Husbanken decides, by income month by month, and those
 * registered at the address count too.
 */
export function allowanceSum(of: AllowanceOf, day: PlainDate): AllowanceSum | null {
  const figures = FIGURES.find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
  const ceiling = allowanceCeiling(of.adults + of.children, of.municipality, day);
  if (!figures || !ceiling || of.adults < 1) return null;
  const cost = of.monthlyRent * 12 + (of.includesHeating ? 0 : figures.heating);
  const weight = 1 + (of.adults - 1) * figures.weightOfAdult + of.children * figures.weightOfChild;
  const weightedIncome = Math.round((of.monthlyIncome * 12) / weight);
  const part = ({ above, share }: { above: number; share: number }) =>
    Math.max(0, weightedIncome - above) * share;
  const ownShare = Math.round(
    figures.ownShare + part(figures.ownShareFirst) + part(figures.ownShareSecond),
  );
  const base = Math.max(0, Math.min(cost, ceiling.yearly) - ownShare);
  const monthly = Math.round((base * figures.share) / 12);
  return {
    cost,
    ceiling: ceiling.yearly,
    weightedIncome,
    ownShare,
    monthly: monthly < figures.leastMonthly ? 0 : monthly,
    law: ceiling.law,
  };
}
