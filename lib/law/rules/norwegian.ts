import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import type { Decision, Law, PersonFacts } from "../types";
import { birthdayOf, isUnder } from "./ages";
import { LETTER_OF } from "./codes";
import { holds } from "./conditions";
import { type Reasoning, reasoning, withOutcomes } from "./reasoning";
import { permitDayOf, type Regime, regimeOf } from "./regime";

export const TRAINING_RIGHTS = ["right_and_duty", "right", "duty", "not_yet", "none"] as const;
export type TrainingRight = (typeof TRAINING_RIGHTS)[number];

export type Norwegian = {
  /** Hours, for those whose right or duty is a number of them. */
  hours: number | null;
  /** Longest time, in months, from the start of the clock. */
  months: number | null;
  clockFrom: PlainDate | null;
  /** When the time is out, with approved leave; or when the right ends with age, if that is before. */
  endsOn: PlainDate | null;
  /** Days that leave has added to the time. */
  movedDays: number;
  /** Least goals: in reading, listening and writing, and in speaking. */
  writtenGoal: string | null;
  oralGoal: string | null;
  /** Whether final tests are a duty. */
  testDuty: boolean;
};

export type NorwegianDecision = Decision<TrainingRight, Norwegian>;

type Subject = { facts: PersonFacts; regime: Regime; on: PlainDate };

/** The right and duty to training in Norwegian: integreringsloven §§ 26 to 37, and § 37 d. */
export function norwegianOf(law: Law, facts: PersonFacts, day: PlainDate): NorwegianDecision {
  return withOutcomes((known) => decide(law, known, day), facts);
}

function decide(law: Law, facts: PersonFacts, day: PlainDate): NorwegianDecision {
  const why = reasoning(law, facts);
  const subject = begin(why, facts, day);
  if (!subject) return why.decide("missing");
  const kind = trainingKind(why, subject);
  if (kind === null) return why.decide("missing");
  if (kind === "none" || kind === "not_yet") return why.decide(kind);
  const clock = clockOf(why, subject, kind);
  const ended = clock.endsOn !== null && clock.endsOn <= day;
  if (clock.endsOn && !ended) {
    why.change({ code: "time_out", on: clock.endsOn, to: "none", rule: clock.rule });
  }
  const collective = kind === "right";
  return why.decide(ended ? "none" : kind, {
    ...clock,
    ...(collective || subject.regime.act === "2003" ? noGoal : goalOf(why, subject)),
    testDuty: !collective && subject.regime.act === "2021" && why.rule("NO-08", day) !== null,
  });
}

/** The regime and facts to go on from, or null while the regime cannot be said. */
export function begin(why: Reasoning, facts: PersonFacts, day: PlainDate): Subject | null {
  const found = regimeOf(why.law, facts);
  for (const key of found.missing) why.lacks(key);
  if (!found.act) return null;
  return { facts, regime: { act: found.act, collective: found.collective === true }, on: day };
}

/**
 * Who has a right, a duty, or both, to Norwegian and, where chapter 6A does not take it away, civics.
 * The law lists the permits in § 27; of family of others it hangs on who the sponsor is.
 */
export function trainingKind(why: Reasoning, subject: Subject): TrainingRight | null {
  const { facts, on, regime } = subject;
  const permit = why.fact("permit");
  if (permit === "unknown") why.lacks("permit");
  if (permit === null || permit === "unknown") return null;
  const granted = why.fact("permitGrantedOn");
  const born = why.fact("born");
  if (granted === null || born === null) return null;
  const ages = withinAges(why, subject, born, granted);
  if (ages !== "within") return ages;
  if (permit === "application_pending" || granted > on || notSettled(facts, on)) return "not_yet";
  if (permit === "work") return dutyOnly(why, granted);
  if (permit === "family_of_others") {
    const labour = why.fact("sponsorLabour");
    if (labour === null) return null;
    return labour ? dutyOnly(why, granted) : "right_and_duty";
  }
  if (!LETTER_OF[permit]) return "none";
  if (permit === "limited_identity") {
    why.rule("NO-13", granted);
    const renewed = why.event("permitRenewedOn");
    if (renewed === null) {
      why.change({ code: "permit_renewed", on: null, to: "right_and_duty", rule: "NO-13" });
      return "not_yet";
    }
  }
  if (regime.collective && why.rule("C34-01", facts.norwegianOfferedFrom ?? on)) {
    const agreed = why.fact("settledByAgreement");
    if (agreed === null) return null;
    return agreed ? "right" : "none";
  }
  return "right_and_duty";
}

function notSettled({ settledOn, inMunicipalitySince }: PersonFacts, day: PlainDate): boolean {
  const since = settledOn ?? inMunicipalitySince;
  return since === null || since > day;
}

function dutyOnly(why: Reasoning, granted: PlainDate): "duty" {
  why.rule("NO-02", granted);
  return "duty";
}

/** NO-01: the ages when the permit was granted; the right ends at the upper one. */
function withinAges(
  why: Reasoning,
  { facts, on }: Subject,
  born: NonNullable<PersonFacts["born"]>,
  granted: PlainDate,
): "within" | "none" | null {
  // The ages of the act of 2003 are not in the table; its people are held against the same.
  const rule = why.law.rules.find(({ id }) => id === "NO-01");
  const { from, until } = rule?.values ?? {};
  if (!rule || typeof from !== "number" || typeof until !== "number") return "within";
  why.restsOn(rule);
  const young = isUnder(born, from, granted);
  const within = isUnder(born, until, on > granted ? on : granted);
  if (young === null || within === null) {
    why.lacks("born");
    return null;
  }
  if (young || !within) return "none";
  const birthday = birthdayOf(born, until);
  if (birthday && facts.permitGrantedOn) {
    why.change({ code: "reaches_age", on: birthday, to: "none", rule: "NO-01" });
  }
  return "within";
}

const noClock = {
  ...{ hours: null, months: null, clockFrom: null, endsOn: null },
  ...{ movedDays: 0, rule: "" },
};

function clockOf(why: Reasoning, subject: Subject, kind: TrainingRight) {
  const { facts, regime, on } = subject;
  const granted = facts.permitGrantedOn ?? on;
  if (regime.act === "2003") {
    const rule = why.law.rules.find(({ id }) => id === "NO-10");
    if (rule) why.restsOn(rule);
    const hours = rule?.values[kind === "duty" ? "dutyHours" : "hours"];
    return { ...noClock, hours: Number(hours ?? 0) || null };
  }
  if (kind === "duty") return { ...noClock, hours: why.number("NO-02", granted) };
  if (kind === "right") {
    const from = why.event("norwegianOfferedFrom");
    const months = why.number("C34-01", from ?? on);
    const clock = running(why, subject, { id: "C34-01", months, from });
    return { ...clock, endsOn: clock.endsOn && withMore(why, subject, clock.endsOn) };
  }
  const permitDay = permitDayOf(facts) ?? granted;
  const upper = why.fact("upperSecondary");
  if (upper === null) return noClock;
  const counts = why.law.on(permitDay);
  const renewed = counts.row("NO-04") !== null;
  const id = upper ? "NO-05" : renewed ? "NO-04" : "NO-04b";
  const rule = counts.row(id);
  if (rule) why.restsOn(rule);
  const fromOffer = renewed || why.setting("norwegian_clock_start") === "offered_start";
  const from = fromOffer
    ? why.event("norwegianOfferedFrom")
    : (facts.settledOn ?? facts.inMunicipalitySince);
  if (!fromOffer) why.event("settledOn");
  return running(why, subject, { id, months: counts.value(id), from });
}

function running(
  why: Reasoning,
  { facts }: Subject,
  { id, months, from }: { id: string; months: number | null; from: PlainDate | null },
) {
  const clock = { hours: null, months, clockFrom: from, rule: id };
  if (!from || months === null) return { ...clock, endsOn: null, movedDays: 0 };
  const leave = facts.norwegianExtensionDays;
  if (leave > 0) why.event("norwegianExtensionDays");
  const movedDays = leave > 0 && leaveAdds(why, id) ? leave : 0;
  return { ...clock, endsOn: addDays(addMonths(from, months), movedDays), movedDays };
}

/** Leave adds to the months of §§ 32 and 33; of the twelve months of § 37 d the law does not say: a setting. */
function leaveAdds(why: Reasoning, id: string): boolean {
  return id !== "C34-01" || why.setting("collective_norwegian_leave") === "adds";
}

/**
 * More Norwegian that was decided under the regulations § 43 g before it was repealed (C34-02), within
 * its limit. How such decisions run out the law does not say: a setting.
 */
function withMore(why: Reasoning, { facts }: Subject, endsOn: PlainDate): PlainDate {
  const extra = why.event("extraNorwegianMonths");
  const rule = why.law.rules.find(({ id }) => id === "C34-02");
  if (extra === null || !rule?.validTo) return endsOn;
  why.restsOn(rule);
  const { upperSecondaryMonths, months } = rule.values;
  const most = Number(facts.upperSecondary ? upperSecondaryMonths : months);
  const decided = addMonths(endsOn, Math.min(extra, most));
  if (why.setting("extra_norwegian_ends") === "as_decided" || decided <= rule.validTo) {
    return decided;
  }
  return rule.validTo < endsOn ? endsOn : addDays(rule.validTo, 1);
}

const noGoal = { writtenGoal: null, oralGoal: null };

/** The least level that may be set as a goal, by schooling from before. */
function goalOf(why: Reasoning, subject: Subject) {
  // From below: the row for those who must document B2 stands after the one it is an exception to.
  for (const rule of why.law.on(subject.on).rows("norwegian_goal").toReversed()) {
    if (rule.condition.schooling === undefined) continue;
    const answer = holds(why, rule.condition, subject);
    if (answer === null) return noGoal;
    if (!answer) continue;
    why.restsOn(rule);
    return { writtenGoal: String(rule.values.written), oralGoal: String(rule.values.oral) };
  }
  return noGoal;
}
