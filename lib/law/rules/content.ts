import type { PlainDate } from "@/lib/platform/dates";
import type { Decision, Law, PersonFacts } from "../types";
import { holds } from "./conditions";
import { type Reasoning, reasoning, withOutcomes } from "./reasoning";
import { collectiveVersion, type Regime, regimeOf } from "./regime";
import { workHoursOf } from "./work-hours";

export const CONTENT_ELEMENTS = [
  "work_or_education",
  "norwegian",
  "civics",
  "life_mastery",
  "parent_guidance",
] as const;
export type ContentElement = (typeof CONTENT_ELEMENTS)[number];

export type Content = {
  elements: readonly ContentElement[];
  /** Work-directed hours a week on average, and from when; null where none are demanded. */
  workHours: number | null;
  /** Months after the start. */
  workHoursAfter: number | null;
  workHoursFrom: PlainDate | null;
  /** Least hours; null where the extent of the time is not known, or life mastery is no demand. */
  lifeMasteryHours: number | null;
  parentMeetings: { least: number; most: number } | null;
  /** Whether a contract, or a declaration, goes with the plan. */
  commitment: "contract" | "declaration" | "none";
};

export type ContentDecision = Decision<"set", Content>;

/** What the programme must hold: integreringsloven § 14 a, § 37 c and the regulations §§ 3 and 4. */
export function contentOf(law: Law, facts: PersonFacts, day: PlainDate): ContentDecision {
  return withOutcomes((known) => decide(law, known, day), facts);
}

type Subject = { facts: PersonFacts; regime: Regime; on: PlainDate };

function decide(law: Law, facts: PersonFacts, day: PlainDate): ContentDecision {
  const why = reasoning(law, facts);
  const found = regimeOf(law, facts);
  for (const key of found.missing) why.lacks(key);
  if (!found.act) return why.decide("missing");
  const regime: Regime = { act: found.act, collective: found.collective === true };
  if (regime.act === "2003") {
    why.restsOn(law.rules.find(({ id }) => id === "O-05") as never);
    return why.decide("set", { ...nothing, elements: ["work_or_education", "norwegian"] });
  }
  const decidedOn = why.event("decidedOn") ?? day;
  const chapter = collectiveVersion(law, regime, decidedOn);
  const rule = chapter ? why.restsOn(chapter) : why.rule("CO-01", day);
  const elements = [...((rule?.values.elements ?? []) as readonly ContentElement[])];
  const subject: Subject = { facts, regime, on: day };
  const reduced = chapter?.id === "C34-03";
  const parents = reduced ? null : parentGuidance(why, subject);
  if (parents) elements.push("parent_guidance");
  return why.decide("set", {
    elements,
    ...workHours(why, { ...subject, facts: { ...facts, decidedOn } }),
    lifeMasteryHours: elements.includes("life_mastery")
      ? lifeMastery(why, { ...subject, on: decidedOn })
      : null,
    parentMeetings: parents,
    commitment: reduced ? "none" : commitmentOf(why, decidedOn),
  });
}

const noHours = { workHours: null, workHoursAfter: null, workHoursFrom: null };
const nothing: Content = {
  elements: [],
  ...noHours,
  lifeMasteryHours: null,
  parentMeetings: null,
  commitment: "none",
};

/** CO-03 and CO-04. */
function workHours(why: Reasoning, { facts, regime, on }: Subject) {
  const { demand, settings, missing } = workHoursOf(why.law, facts, regime, on);
  for (const key of settings) why.setting(key);
  for (const key of missing) why.lacks(key);
  if (demand === null) return noHours;
  why.restsOn(demand.rule);
  for (const key of ["upperSecondary", "endGoal", "startedOn"] as const) why.event(key);
  return {
    workHours: demand.hours,
    workHoursAfter: demand.months,
    workHoursFrom: demand.from,
  };
}

/** CO-13 and CO-14: the extent follows the day of the decision. */
function lifeMastery(why: Reasoning, subject: Subject): number | null {
  for (const id of ["CO-13", "CO-14"]) {
    const rule = why.law.on(subject.on).row(id);
    if (!rule || holds(why, rule.condition, subject) !== true) continue;
    why.restsOn(rule);
    return typeof rule.values.hours === "number" ? rule.values.hours : null;
  }
  return null;
}

/** CO-02 with CO-10: in a group, or in talks of one's own (CO-11). */
function parentGuidance(why: Reasoning, { on }: Subject) {
  const rule = why.rule("CO-02", on);
  if (!rule || why.fact("isParent") !== true) return null;
  const least = why.number("CO-10", on, "min");
  const most = why.number("CO-10", on, "max");
  why.rule("CO-10b", on);
  why.rule("CO-11", on);
  return least === null || most === null ? null : { least, most };
}

/** PL-03 until PL-04 is in force; the plan is made with the decision (PL-01). */
function commitmentOf(why: Reasoning, on: PlainDate): Content["commitment"] {
  why.rule("PL-01", on);
  if (why.rule("PL-04", on)) return "declaration";
  const pending = why.law.rules.find(({ id }) => id === "PL-04");
  if (pending) {
    why.change({ code: "declaration", on: pending.validFrom, to: null, rule: "PL-04" });
  }
  return why.rule("PL-03", on) ? "contract" : "none";
}
