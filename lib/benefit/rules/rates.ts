import type { PlainDate } from "@/lib/platform/dates";
import type { BenefitLaw } from "../types";
import { shareOf } from "./amounts";

/** A part of the benefit that the law gives someone: 2/3, or 2/3 of 5/6. */
export type Share = {
  readonly parts: number;
  readonly of: number;
  readonly rules: readonly string[];
};

export const whole: Share = { parts: 1, of: 1, rules: [] };

/** Two shares multiplied, in lowest terms. */
export function times(a: Share, b: Share): Share {
  const parts = a.parts * b.parts;
  const of = a.of * b.of;
  const by = commonDivisor(parts, of);
  return { parts: parts / by, of: of / by, rules: [...a.rules, ...b.rules] };
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** What a day of the programme is worth, and what it is counted from. */
export type Rate = {
  readonly gOre: number;
  readonly gFrom: PlainDate;
  readonly yearOre: number;
  readonly monthOre: number;
  readonly dayOre: number;
  readonly hourOre: number;
  readonly share: Share;
  readonly rules: readonly string[];
};

/** The rates of a day for a share of the benefit; null when the law of the day gives none. */
export function rateOn(law: BenefitLaw, day: PlainDate, share: Share): Rate | null {
  const g = law.gOn(day);
  const of = law.on(day);
  const times = of.value("BE-01", "g");
  const months = of.value("BE-02", "monthsInYear");
  const days = of.value("BE-02", "daysInMonth");
  const hours = of.value("BE-02", "hoursInYear");
  if (g === null || times === null || months === null || days === null || hours === null) {
    return null;
  }
  const part = (of: number) => shareOf(g.ore * times, share.parts, share.of * of);
  return {
    gOre: g.ore,
    gFrom: g.validFrom,
    yearOre: part(1),
    monthOre: part(months),
    dayOre: part(months * days),
    hourOre: part(hours),
    share,
    rules: ["BE-01", "BE-02", ...share.rules],
  };
}
