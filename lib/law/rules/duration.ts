import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import { workingDaysAfter } from "@/lib/rules/rules/working-days";
import type { Decision, Law, LegalRule, PersonFacts } from "../types";
import { isUnder } from "./ages";
import { holds } from "./conditions";
import { type Reasoning, reasoning, withOutcomes } from "./reasoning";
import { collectiveVersion, type Regime, regimeOf } from "./regime";

export type Duration = {
  /** Longest programme, and by how much it may be extended; whole months. */
  months: number;
  extension: number;
  /** The shortest, where the law has one. */
  least: number | null;
  /** The day of the offer that decides; the day asked while there is none. */
  offeredOn: PlainDate;
  offerIsAssumed: boolean;
  /** The last day by the length, with what absence and leave add; null before the start. */
  endsOn: PlainDate | null;
  /** With the whole extension. */
  latestOn: PlainDate | null;
  /** The end goal is not one that the law names. */
  goalOutsideLaw: boolean;
  /** Under 25 without upper secondary: the main rule is complete upper secondary. */
  mainGoalUpperSecondary: boolean;
};

export type DurationDecision = Decision<"set" | "no_rule", Duration>;

/** How long the programme may last: integreringsloven §§ 13 and 14 as they stood at the offer. */
export function durationOf(law: Law, facts: PersonFacts, day: PlainDate): DurationDecision {
  return withOutcomes((known) => decide(law, known, day), facts);
}

function decide(law: Law, facts: PersonFacts, day: PlainDate): DurationDecision {
  const why = reasoning(law, facts);
  const found = regimeOf(law, facts);
  for (const key of found.missing) why.lacks(key);
  if (!found.act) return why.decide("missing");
  const regime: Regime = { act: found.act, collective: found.collective === true };
  const offeredOn = why.event("offeredOn") ?? why.event("decidedOn") ?? day;
  const rule = ruleOf(why, { facts, regime, on: offeredOn });
  if (rule === "missing") return why.decide("missing");
  const common = {
    offeredOn,
    offerIsAssumed: facts.offeredOn === null && facts.decidedOn === null,
    ...goalOf(why, { facts, regime, on: offeredOn }),
  };
  if (rule === null) return why.decide("no_rule", common);
  const months = Number(rule.values.months);
  const extension = Number(rule.values.extension ?? 0);
  if (extension > 0) {
    why.change({ code: "extension", on: null, to: null, rule: rule.id });
  }
  const startedOn = why.event("startedOn");
  const whole = startedOn && lastDayOf(startedOn, months);
  const last = (more: number) =>
    whole && workingDaysAfter(prolongedBy(whole, more), facts.extensionDays);
  if (facts.extensionDays > 0) {
    why.event("extensionDays");
    why.rule("EXT-01", day);
    why.setting("extension_counts");
  }
  return why.decide("set", {
    ...common,
    months,
    extension,
    least: typeof rule.values.least === "number" ? rule.values.least : null,
    endsOn: last(0),
    latestOn: last(extension),
  });
}

/**
 * The last day of a programme of a number of months that begins on a day: the day before the one of the
 * same number, or the last of a month that has no such day.
 */
export function lastDayOf(startsOn: PlainDate, months: number): PlainDate {
  const same = addMonths(startsOn, months);
  return same.slice(8) === startsOn.slice(8) ? addDays(same, -1) : same;
}

/** The last day when a number of months is added after a last day. */
export function prolongedBy(endsOn: PlainDate, months: number): PlainDate {
  return lastDayOf(addDays(endsOn, 1), months);
}

type Subject = { facts: PersonFacts; regime: Regime; on: PlainDate };

/** The first row of the table whose condition holds at the offer; chapter 6A stands before it. */
function ruleOf(why: Reasoning, subject: Subject): LegalRule | "missing" | null {
  const { regime, on } = subject;
  const chapter = collectiveVersion(why.law, regime, on);
  if (chapter?.id === "C34-03") {
    const upper = holds(why, { upperSecondary: true }, subject);
    if (upper === null) return "missing";
    why.restsOn(chapter);
    if (upper) return chapter;
  }
  for (const rule of why.law.on(on).rows("duration")) {
    if (rule.values.months === undefined) continue;
    const answer = holds(why, rule.condition, subject);
    if (answer === null) return "missing";
    if (answer) return why.restsOn(rule);
  }
  return null;
}

/** What the law says of the end goal itself: PR-11 and PR-24, for offers from 2026. */
function goalOf(why: Reasoning, { facts, regime, on }: Subject) {
  const { endGoal, upperSecondary, born, permitGrantedOn } = facts;
  const none = { goalOutsideLaw: false, mainGoalUpperSecondary: false };
  if (regime.act !== "2021" || upperSecondary === null) return none;
  if (!upperSecondary) {
    const limit = why.law.on(on).value("PR-24");
    const young = limit !== null && born !== null && isUnder(born, limit, on) === true;
    if (young) why.rule("PR-24", on);
    const inLaw = why.law
      .on(on)
      .rows("duration")
      .flatMap(({ condition }) =>
        condition.upperSecondary === false ? (condition.goals ?? []) : [],
      );
    const reformed = why.law.on(on).row("PR-23") !== null;
    return {
      goalOutsideLaw: reformed && endGoal !== null && !inLaw.includes(endGoal),
      mainGoalUpperSecondary: young && endGoal !== "upper_secondary",
    };
  }
  const rule = why.rule("PR-11", on);
  if (!rule || endGoal === null) return none;
  const over =
    born &&
    permitGrantedOn &&
    isUnder(born, Number(rule.values.years) + 1, permitGrantedOn) === false;
  const allowed = (over ? rule.values.goalsOverAge : rule.values.goals) as readonly string[];
  return { ...none, goalOutsideLaw: !allowed.includes(endGoal) };
}
