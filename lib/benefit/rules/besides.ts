import type { PlainDate } from "@/lib/platform/dates";
import type { BenefitFacts, BenefitLaw, BenefitLine, Income } from "../types";
import { forMinutes, shareOf } from "./amounts";
import { type BenefitDays, standsWithLater } from "./benefit-days";
import { needsEarned } from "./codes";
import type { Rate } from "./rates";

type Month = {
  readonly month: PlainDate;
  readonly days: BenefitDays;
  /** What is left of the month's benefit; nothing beside it takes more than that. */
  readonly leftOre: number;
};

/**
 * What reduces the benefit because of what someone gets beside it, §§ 22 and 23. A benefit counts for
 * the part of the month that the person has the introduction benefit.
 */
export function besides(
  law: BenefitLaw,
  facts: BenefitFacts,
  { month, days, leftOre }: Month,
): BenefitLine[] {
  const rate = days.groups[0]?.rate;
  if (!rate) return [];
  const thirty = law.on(month).value("BE-02", "daysInMonth") ?? 30;
  const counted = days.groups.reduce((sum, group) => sum + group.counted, 0);
  const ofMonth = (ore: number) => shareOf(ore, counted, thirty);
  let left = Math.max(0, leftOre);
  return facts.incomes
    .filter((one) => one.fromMonth <= month && (one.toMonth === null || month <= one.toMonth))
    .filter((one) => one.kind !== "paid_work" || !standsWithLater(facts, month))
    .map((income) => {
      const line = reduction(law, income, { month, rate, ofMonth });
      const taken = Math.min(-line.ore, left);
      left -= taken;
      // Zero without a sign, as it is kept and compared.
      return { ...line, ore: taken === 0 ? 0 : -taken };
    });
}

type Counting = { month: PlainDate; rate: Rate; ofMonth: (ore: number) => number };

function reduction(law: BenefitLaw, income: Income, counting: Counting): BenefitLine {
  const { kind, monthlyOre } = income;
  if (kind === "paid_work") return work(income, counting.rate);
  if (kind === "transitional") return transitional(law, income, counting);
  const without = needsEarned(kind) && income.earnedBefore !== true;
  const ore = counting.ofMonth(monthlyOre);
  return {
    code: without ? "not_coordinated" : "coordinated",
    unit: "amount",
    quantity: 1,
    rateOre: null,
    ore: without ? 0 : -ore,
    rules: ["BE-07"],
    facts: { income: kind, monthlyOre, ofMonthOre: ore },
  };
}

function transitional(law: BenefitLaw, income: Income, counting: Counting): BenefitLine {
  const { monthlyOre } = income;
  const { rate, month, ofMonth } = counting;
  const percent = law.on(month).value("BE-08", "percent") ?? 0;
  const aboveG = law.on(month).value("BE-08", "aboveG") ?? 0;
  const freeOre = shareOf(Math.round(rate.gOre * aboveG), 1, 12);
  const aboveOre = Math.max(0, monthlyOre - freeOre);
  return {
    code: "transitional",
    unit: "amount",
    quantity: 1,
    rateOre: null,
    ore: -ofMonth(shareOf(aboveOre, percent, 100)),
    rules: ["BE-08"],
    facts: { income: "transitional", monthlyOre, freeOre, aboveOre, percent },
  };
}

/** By the time, or krone for krone when that takes less. */
function work({ monthlyOre, minutes }: Income, rate: Rate): BenefitLine {
  const byTime = forMinutes(rate.hourOre, minutes ?? 0);
  const byPay = monthlyOre < byTime;
  return {
    code: byPay ? "work_by_pay" : "work_by_time",
    unit: byPay ? "amount" : "hour",
    quantity: byPay ? 1 : (minutes ?? 0),
    rateOre: byPay ? null : rate.hourOre,
    ore: -Math.min(byTime, monthlyOre),
    rules: ["BE-10"],
    facts: { monthlyOre, minutes: minutes ?? 0, byTimeOre: byTime },
  };
}
