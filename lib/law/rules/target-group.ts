import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import type { Decision, Law, PersonFacts } from "../types";
import { agesOn, isUnder } from "./ages";
import { LETTER_OF, type PermitLetter } from "./codes";
import { type Reasoning, reasoning, withOutcomes } from "./reasoning";
import { collectiveVersion, regimeOf } from "./regime";

export const TARGET_GROUPS = [
  "right_and_duty",
  "right",
  "may_offer",
  "exempt_work",
  "duties_lapsed",
  "ended",
  "not_yet",
  "none",
] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

/** The right that is left to someone whose permit has changed. */
type Standing = { completing: boolean; revived: boolean };
export type TargetGroupDecision = Decision<TargetGroup, Standing>;

/**
 * The last day on which a programme can be decided for someone without a decision: the day before the
 * years in the municipality that TG-03 allows are over. None for someone who is not in the target
 * group, or was not on that day once it has passed.
 */
export function lastDecisionDay(law: Law, facts: PersonFacts, day: PlainDate): PlainDate | null {
  const { decidedOn, inMunicipalitySince: since } = facts;
  const { act } = regimeOf(law, facts);
  if (decidedOn !== null || since === null || !act) return null;
  const why = reasoning(law, facts);
  const ends = yearsEnd({ why, facts, on: day, old: act === "2003" }, since);
  const last = ends && addDays(ends, -1);
  if (!last) return null;
  const { result } = targetGroupOf(law, facts, last < day ? last : day);
  return result === "right_and_duty" || result === "right" ? last : null;
}

/** What the checks below need of the person. `on` is the day of the decision, or the day asked. */
type Case = { why: Reasoning; facts: PersonFacts; on: PlainDate; old: boolean };

/**
 * Whether someone has the right and duty to the introduction programme: integreringsloven §§ 8 and 9,
 * and for older permits the act of 2003. The facts are those of the day (`asOf`).
 */
export function targetGroupOf(law: Law, facts: PersonFacts, day: PlainDate): TargetGroupDecision {
  return withOutcomes((known) => decide(law, known, day), facts);
}

function decide(law: Law, facts: PersonFacts, day: PlainDate): TargetGroupDecision {
  const why = reasoning(law, facts);
  const regime = regimeOf(law, facts);
  for (const key of regime.missing) why.lacks(key);
  if (!regime.act) return why.decide("missing");
  const on = facts.decidedOn ?? day;
  why.event("decidedOn");
  const subject: Case = { why, facts, on, old: regime.act === "2003" };

  const permit = why.fact("permit");
  if (permit === null || permit === "unknown") {
    why.lacks("permit");
    return why.decide("missing");
  }
  const outside = outsideOf(subject, permit);
  if (outside) return outside;
  if (facts.startedOn !== null && why.event("endedOn")) {
    why.rule("EN-03", day);
    return why.decide("ended");
  }
  const letter = LETTER_OF[permit];
  const tooYoung = under18(subject);
  if (tooYoung) return why.decide("none");
  const granted = facts.permitGrantedOn;
  if (permit === "application_pending" || (granted !== null && granted > day)) {
    return why.decide("not_yet");
  }
  if (notMovedIn(facts, day)) {
    why.change({ code: "settled", on: facts.settledOn, to: null, rule: "TG-04" });
    return why.decide("not_yet");
  }
  if (tooLong(subject)) return why.decide("none");
  if (!letter) {
    why.rule("TG-07", on);
    return why.decide("may_offer");
  }
  if (why.event("lapsedOn")) {
    why.rule("TG-10", day);
    return why.decide("duties_lapsed");
  }
  if (overAge(subject)) {
    why.rule("TG-07", on);
    return why.decide("may_offer");
  }
  const work = inWork(subject);
  if (work === "exempt") return why.decide("exempt_work");
  if (!agreed(subject, letter)) {
    why.rule("TG-07", on);
    return why.decide("may_offer");
  }
  const version = collectiveVersion(law, { act: regime.act, collective: !!regime.collective }, on);
  if (version) why.restsOn(version);
  return why.decide(version?.id === "C34-03" ? "right" : "right_and_duty", {
    completing: false,
    revived: work === "revived",
  });
}

/** Permits that give no right of their own; someone who has started may complete. */
function outsideOf({ why, facts, on, old }: Case, permit: string): TargetGroupDecision | null {
  if (permit === "nordic_or_eea") {
    if (!old) why.rule("TG-06", on);
    return why.decide("none");
  }
  const runs = facts.startedOn !== null && facts.endedOn === null;
  const before = facts.earlierPermit === null ? undefined : LETTER_OF[facts.earlierPermit];
  const changed = facts.decidedOn !== null && facts.decidedOn < (facts.permitGrantedOn ?? "");
  if (before === "e" && changed && permit !== "collective_protection") {
    const rule = why.rule("C34-05", facts.startedOn ?? on);
    if (rule) {
      why.event("earlierPermit");
      return why.decide(runs ? "right" : "none", { completing: runs, revived: false });
    }
  }
  if (LETTER_OF[permit] || permit === "family_of_others" || permit === "application_pending") {
    return null;
  }
  if (runs && before) {
    why.event("earlierPermit");
    why.event("startedOn");
    why.rule("TG-09", on);
    return why.decide("right", { completing: true, revived: false });
  }
  why.rule("TG-08", on);
  return why.decide("none");
}

function under18({ why, old }: Case): boolean {
  const granted = why.fact("permitGrantedOn");
  const born = why.fact("born");
  if (granted === null || born === null) return false;
  const limit = old ? why.number("O-02", granted, "from") : why.number("TG-01", granted);
  if (limit === null) return false;
  const under = isUnder(born, limit, granted);
  if (under === null) why.lacks("born");
  return under === true;
}

/** Nobody has a right in a municipality before living in one. */
function notMovedIn(facts: PersonFacts, day: PlainDate): boolean {
  const { inMunicipalitySince: since, settledOn } = facts;
  if (since !== null) return since > day;
  return settledOn === null || settledOn > day;
}

/** TG-03: the two years count to the decision, or to the day asked while there is none. */
function tooLong(subject: Case): boolean {
  const { why, facts, on, old } = subject;
  const ends = yearsEnd(subject, why.fact("inMunicipalitySince"));
  if (ends === null) return false;
  if (ends <= on) return true;
  if (facts.decidedOn === null) {
    why.change({ code: "two_years", on: ends, to: "none", rule: old ? "O-02" : "TG-03" });
  }
  return false;
}

function yearsEnd({ why, facts, on, old }: Case, since: PlainDate | null): PlainDate | null {
  const years = old
    ? why.number("O-02", facts.permitGrantedOn ?? on, "years")
    : why.number("TG-03", on);
  return since === null || years === null ? null : addMonths(since, 12 * years);
}

function overAge({ why, facts, on, old }: Case): boolean {
  const { born, permitGrantedOn: granted } = facts;
  if (born === null || granted === null) return false;
  const raised = !old && why.law.on(on).row("TG-02b") !== null;
  const id = raised ? "TG-02b" : "TG-02";
  const limit = old ? why.number("O-02", granted, "to") : why.number(id, on);
  if (limit === null) return false;
  const { min, max } = agesOn(born, granted);
  const atEdge = !raised && min <= limit && max >= limit;
  const last = atEdge && why.setting("upper_age_edge") === "exclusive" ? limit - 1 : limit;
  if (min <= last && max > last) why.lacks("born");
  const over = min > last;
  const pending = why.law.rules.find((rule) => rule.id === "TG-02b");
  if (over && !old && !raised && pending && min <= Number(pending.values.years)) {
    why.change({
      code: "upper_age_raised",
      on: pending.validFrom,
      to: "right_and_duty",
      rule: "TG-02b",
    });
  }
  return over;
}

/** TG-05: a job of enough hours takes the right away while it lasts; a decision shows it was asked. */
function inWork({ why, facts, on, old }: Case): "exempt" | "revived" | null {
  const limit = old ? null : why.number("TG-05", on);
  if (limit === null) return null;
  const hours = facts.decidedOn === null ? why.fact("workHours") : why.event("workHours");
  if (hours === null || hours < limit) return null;
  const from = why.event("workFrom");
  const until = why.event("workUntil");
  if (until !== null && until < on) return "revived";
  if (from !== null && from > on && facts.decidedOn !== null) return null;
  why.change({ code: "job_ends", on: until, to: "right_and_duty", rule: "TG-05" });
  return "exempt";
}

/** TG-04, and those who need no agreement. */
function agreed({ why, on, old }: Case, letter: PermitLetter): boolean {
  if (!old) why.rule("TG-08", on);
  if (!old && (letter === "f" || letter === "g")) {
    why.rule("TG-04", on);
    return true;
  }
  const byAgreement = why.fact("settledByAgreement");
  if (!old) why.rule("TG-04", on);
  if (byAgreement !== false) return true;
  return !old && letter === "a" && why.fact("earlierPermit") === "family_of_protected";
}
