import type { PlainDate } from "@/lib/platform/dates";
import type {
  BenefitLaw,
  BenefitLine,
  ClaimInMonth,
  MonthBenefit,
  Payment,
  SetOffLeft,
} from "../types";
import { shareOf, sumOf } from "./amounts";
import type { LineCode } from "./codes";

export type FromOtherMonths = {
  /** Earlier months as they stand, and as they would be computed today. */
  readonly earlier: readonly {
    readonly month: PlainDate;
    readonly oldOre: number;
    readonly newOre: number;
  }[];
  readonly broughtForwardOre: number;
  readonly setOffs: readonly SetOffLeft[];
  readonly claims: readonly ClaimInMonth[];
};

const DEDUCTED: readonly LineCode[] = [
  "absence_days",
  "absence_hours",
  "difference",
  "brought_forward",
  "set_off",
];
const BASE: readonly LineCode[] = ["month", "days"];
const ADDED: readonly LineCode[] = ["difference", "arrears"];

const line = (
  code: LineCode,
  ore: number,
  rules: readonly string[],
  facts: BenefitLine["facts"] = {},
): BenefitLine => ({ code, unit: "amount", quantity: 1, rateOre: null, ore, rules, facts });

/**
 * What is paid for a month: its own benefit, what earlier months should have been, what is brought
 * forward and what is set off. Never below nothing: what could not be taken is carried forward.
 */
export function payment(
  law: BenefitLaw,
  own: MonthBenefit | null,
  { month, earlier, broughtForwardOre, setOffs, claims }: FromOtherMonths & { month: PlainDate },
): Payment {
  if (own && own.missing.length > 0) return heldBack(broughtForwardOre);
  const changed = earlier.filter(({ oldOre, newOre }) => oldOre !== newOre);
  const lines = [
    ...(own?.lines ?? []),
    ...changed.map(({ month, oldOre, newOre }) =>
      line("difference", newOre - oldOre, ["BE-12"], { month, oldOre, newOre }),
    ),
    ...claims.map(claimLine),
    ...(broughtForwardOre > 0 ? [line("brought_forward", -broughtForwardOre, ["BE-12"])] : []),
  ];
  let left = sumOf(lines);
  const taken: { id: string; ore: number }[] = [];
  for (const { id, decidedOn, monthlyOre, leftOre } of setOffs) {
    const ore = Math.min(monthlyOre, leftOre, left);
    if (ore <= 0) continue;
    left -= ore;
    taken.push({ id, ore });
    lines.push(line("set_off", -ore, ["BE-12"], { decidedOn, leftOre: leftOre - ore }));
  }
  const carriedOre = Math.max(0, -left);
  if (carriedOre > 0) lines.push(line("carried_forward", carriedOre, ["BE-12"]));
  const exact = Math.max(0, left);
  const totalOre = rounded(law, exact);
  if (totalOre !== exact) {
    const rule = law.setting("benefit_rounding").value;
    lines.push(line("rounding", totalOre - exact, [], { rule }));
  }
  return {
    lines,
    totalOre,
    carriedOre,
    differences: changed.map(({ month, oldOre, newOre }) => ({ month, ore: newOre - oldOre })),
    setOffs: taken,
    arrears: claims
      .filter(({ resolution }) => resolution === "arrears")
      .map(({ id, totalOre }) => ({ id, ore: totalOre })),
    needsDecision: isLarge(law, month, lines),
  };
}

/** Arrears are paid with the month; what is demanded back or waived is told in it, and takes nothing. */
function claimLine({ resolution, totalOre, decidedOn, ...about }: ClaimInMonth): BenefitLine {
  const { fromMonth, toMonth, dueOn } = about;
  const ore = resolution === "arrears" ? totalOre : 0;
  const facts = { decidedOn, totalOre, fromMonth, toMonth, ...(dueOn && { dueOn }) };
  return line(resolution, ore, ["BE-12"], facts);
}

/** Nothing is paid on a guess, and nothing that is owed is forgotten meanwhile. */
function heldBack(broughtForwardOre: number): Payment {
  return {
    lines: [],
    totalOre: 0,
    carriedOre: broughtForwardOre,
    differences: [],
    setOffs: [],
    arrears: [],
    needsDecision: false,
  };
}

function rounded(law: BenefitLaw, ore: number): number {
  const rule = law.setting("benefit_rounding").value;
  if (rule === "krone") return Math.round(ore / 100) * 100;
  if (rule === "krone_up") return Math.ceil(ore / 100) * 100;
  return ore;
}

/** § 46: a deduction of at least half of a payment, and of at least a twelfth of G, is a decision. */
function isLarge(law: BenefitLaw, month: PlainDate, lines: readonly BenefitLine[]): boolean {
  const g = law.gOn(month);
  if (!g) return false;
  const before = lines
    .filter(({ code, ore }) => BASE.includes(code) || (ADDED.includes(code) && ore > 0))
    .reduce((sum, { ore }) => sum + ore, 0);
  const deducted = lines
    .filter(({ code, ore }) => DEDUCTED.includes(code) && ore < 0)
    .reduce((sum, { ore }) => sum - ore, 0);
  return deducted > 0 && 2 * deducted >= before && deducted >= shareOf(g.ore, 1, 12);
}
