import type { PlainDate } from "@/lib/platform/dates";
import type { AwayDay, BenefitCalculation, BenefitLaw, BenefitLine, MonthBenefit } from "../types";
import { forMinutes, sumOf } from "./amounts";
import { type BenefitDays, benefitDays, type RateDays } from "./benefit-days";
import { besides } from "./besides";

/** Introduksjonsstønad, integreringsloven ch. 5. */
export const introductionBenefit: BenefitCalculation = {
  kind: "introduction_benefit",
  monthOf(law, facts, month): MonthBenefit | null {
    const days = benefitDays(law, facts, month);
    if (days.inProgramme === 0) return null;
    if (days.missing.length > 0) return { lines: [], earnedOre: 0, missing: days.missing };
    const own = [...baseLines(law, days, month), ...awayLines(days, facts.away)];
    const lines = [...own, ...besides(law, facts, { month, days, leftOre: sumOf(own) })];
    return { lines, earnedOre: sumOf(lines), missing: [] };
  },
};

function baseLines(law: BenefitLaw, days: BenefitDays, month: PlainDate): BenefitLine[] {
  const thirty = law.on(month).value("BE-02", "daysInMonth") ?? 30;
  const base = days.groups
    .filter(({ counted }) => counted > 0)
    .map((group) => baseLine(group, thirty));
  const without = days.onLeave.map(
    ({ code, days: away }): BenefitLine => ({
      code: "unpaid_leave",
      unit: "day",
      quantity: away.length,
      rateOre: null,
      ore: 0,
      rules: [code],
      facts: { ...ends(away), leave: code },
    }),
  );
  const unpaid = (code: "stopped" | "other_programme", which: readonly PlainDate[]) =>
    which.length > 0
      ? [
          {
            code,
            unit: "day",
            quantity: which.length,
            rateOre: null,
            ore: 0,
            rules: ["BE-01"],
            facts: ends(which),
          } satisfies BenefitLine,
        ]
      : [];
  return [
    ...base,
    ...without,
    ...unpaid("stopped", days.stopped),
    ...unpaid("other_programme", days.elsewhere),
  ];
}

function baseLine({ rate, days, counted }: RateDays, thirty: number): BenefitLine {
  const isMonth = counted === thirty;
  return {
    code: isMonth ? "month" : "days",
    unit: isMonth ? "month" : "day",
    quantity: isMonth ? 1 : counted,
    rateOre: isMonth ? rate.monthOre : rate.dayOre,
    ore: isMonth ? rate.monthOre : counted * rate.dayOre,
    rules: rate.rules,
    facts: { ...ends(days), ...countedFrom(rate), calendarDays: days.length },
  };
}

/** What a rate is counted from, for the sentence that explains it. */
function countedFrom({ gOre, gFrom, yearOre, monthOre, share }: RateDays["rate"]) {
  return { gOre, gFrom, yearOre, monthOre, parts: share.parts, of: share.of };
}

function ends(days: readonly PlainDate[]) {
  return { fromOn: days[0] ?? "", toOn: days.at(-1) ?? "" };
}

/**
 * What is deducted for being away without benefit, § 21: a whole planned day by the day, a part of one
 * by the hour, but never more than the day.
 */
function awayLines({ groups }: BenefitDays, away: readonly AwayDay[]): BenefitLine[] {
  return groups.flatMap(({ rate, days, counted }) => {
    const inGroup = new Set(days);
    let wholeDays = 0;
    const minutes = { unauthorised: 0, leave: 0 };
    for (const { day, planned, unauthorised, leave } of away) {
      const short = unauthorised + leave;
      if (!inGroup.has(day) || short <= 0) continue;
      const isWhole = short >= planned || forMinutes(rate.hourOre, short) >= rate.dayOre;
      if (isWhole && unauthorised > 0) {
        // No more days are taken than there are.
        wholeDays = Math.min(wholeDays + 1, counted);
        continue;
      }
      minutes.unauthorised += unauthorised;
      minutes.leave += leave;
    }
    const facts = { ...countedFrom(rate), hourOre: rate.hourOre, dayOre: rate.dayOre };
    const byHour = (code: "absence_hours" | "leave_hours", quantity: number): BenefitLine => ({
      code,
      unit: "hour",
      quantity,
      rateOre: rate.hourOre,
      ore: -forMinutes(rate.hourOre, quantity),
      rules: code === "absence_hours" ? ["BE-06", "BE-02"] : ["BE-02"],
      facts,
    });
    return [
      ...(wholeDays > 0
        ? [
            {
              code: "absence_days",
              unit: "day",
              quantity: wholeDays,
              rateOre: rate.dayOre,
              ore: -wholeDays * rate.dayOre,
              rules: ["BE-06", "BE-02"],
              facts,
            } satisfies BenefitLine,
          ]
        : []),
      ...(minutes.unauthorised > 0 ? [byHour("absence_hours", minutes.unauthorised)] : []),
      ...(minutes.leave > 0 ? [byHour("leave_hours", minutes.leave)] : []),
    ];
  });
}
