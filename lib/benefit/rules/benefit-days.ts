import type { PlainDate } from "@/lib/platform/dates";
import type { BenefitFacts, BenefitLaw } from "../types";
import type { MissingCode } from "./codes";
import { covers, daysOfMonth } from "./month-days";
import { type Rate, rateOn } from "./rates";
import { shareOn } from "./share";

/** Days of a month with the same rate. */
export type RateDays = {
  readonly rate: Rate;
  readonly days: PlainDate[];
  /** As many as they count for: a whole month counts for thirty. */
  counted: number;
};

export type BenefitDays = {
  /** Days in the programme, with or without benefit. */
  readonly inProgramme: number;
  readonly groups: readonly RateDays[];
  readonly onLeave: readonly { readonly code: string; readonly days: readonly PlainDate[] }[];
  readonly stopped: readonly PlainDate[];
  /** Days that belong to another programme of the person. */
  readonly elsewhere: readonly PlainDate[];
  readonly missing: readonly MissingCode[];
};

/** The days of a month that give benefit, by what a day is worth. */
export function benefitDays(law: BenefitLaw, facts: BenefitFacts, month: PlainDate): BenefitDays {
  const groups: RateDays[] = [];
  const leave = new Map<string, PlainDate[]>();
  const stopped: PlainDate[] = [];
  const elsewhere: PlainDate[] = [];
  const missing = new Set<MissingCode>();
  const all = daysOfMonth(month);
  let inProgramme = 0;
  for (const day of all) {
    if (day < facts.startedOn || (facts.endedOn !== null && day > facts.endedOn)) continue;
    if (facts.others.some((one) => one.isLater && covers(one, day))) {
      elsewhere.push(day);
      continue;
    }
    inProgramme += 1;
    if (facts.decidedOn === null) missing.add("decision");
    if (facts.endedOn === null && facts.plannedEndOn !== null && day > facts.plannedEndOn) {
      missing.add("end");
    }
    if (facts.stops.some((stop) => covers(stop, day))) {
      stopped.push(day);
      continue;
    }
    const away = facts.leaves.find((one) => covers(one, day));
    if (away) {
      leave.set(away.code, [...(leave.get(away.code) ?? []), day]);
      continue;
    }
    const answer = shareOn(law, facts, day);
    if ("lacks" in answer) {
      missing.add(answer.lacks);
      continue;
    }
    const { share } = answer;
    const g = law.gOn(day)?.ore;
    const known = groups.find(
      ({ rate }) =>
        rate.gOre === g && rate.share.parts === share.parts && rate.share.of === share.of,
    );
    if (known) {
      known.days.push(day);
      known.counted += 1;
      continue;
    }
    const rate = rateOn(law, day, share);
    if (rate) groups.push({ rate, days: [day], counted: 1 });
    else missing.add("basic_amount");
  }
  const thirty = law.on(month).value("BE-02", "daysInMonth") ?? 30;
  const given = groups.reduce((sum, { days }) => sum + days.length, 0);
  const before = all.filter((day) => isGivenBefore(facts, day)).length;
  const left = Math.max(0, thirty - before);
  countAsMonth(groups, given + before === all.length ? left : Math.min(given, left), given);
  return {
    inProgramme,
    groups,
    onLeave: [...leave].map(([code, days]) => ({ code, days })),
    stopped,
    elsewhere,
    missing: [...missing],
  };
}

/** Whether a programme that began before this one gives benefit for a day. */
function isGivenBefore(facts: BenefitFacts, day: PlainDate): boolean {
  const { others, startedOn, endedOn } = facts;
  return (
    !covers({ fromOn: startedOn, toOn: endedOn }, day) &&
    others.some(
      (one) =>
        !one.isLater &&
        one.givesBenefit &&
        covers(one, day) &&
        !one.without.some((period) => covers(period, day)),
    )
  );
}

/** Whether what is the person's own, and not a programme's, stands with a later programme in a month. */
export function standsWithLater({ others }: BenefitFacts, month: PlainDate): boolean {
  const days = daysOfMonth(month);
  return others.some(
    (one) => one.isLater && one.givesBenefit && days.some((day) => covers(one, day)),
  );
}

/**
 * Lets the days count for what a month counts for. Where the rate changes within the month, a day too
 * many goes from the lowest rate, and days too few go to the highest, so that one more day of the
 * programme never gives less.
 */
function countAsMonth(groups: readonly RateDays[], wanted: number, given: number): void {
  const byRate = groups.toSorted((a, b) => a.rate.dayOre - b.rate.dayOre);
  let over = given - wanted;
  for (const group of byRate) {
    if (over <= 0) break;
    const taken = Math.min(over, group.counted);
    group.counted -= taken;
    over -= taken;
  }
  const highest = byRate.at(-1);
  if (highest && over < 0) highest.counted -= over;
}
