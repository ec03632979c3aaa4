import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import type { Law, PersonFacts, RuleUse } from "../types";
import type { CivicsDecision } from "./civics";
import type { ContentDecision } from "./content";
import type { DurationDecision } from "./duration";
import type { NorwegianDecision } from "./norwegian";
import { reasoning } from "./reasoning";
import type { TargetGroupDecision } from "./target-group";

export const MILESTONES = [
  "claimed",
  "decision_due",
  "decided",
  "start_due",
  "started",
  "work_hours_begin",
  "programme_ends",
  "programme_latest",
  "ended",
  "register_end",
  "year_after",
  "last_decision",
  "norwegian_offer_due",
  "norwegian_ends",
  "civics_due",
] as const;
export type MilestoneCode = (typeof MILESTONES)[number];

/** A day in a person's course: what has happened, or what the law lets follow from it. */
export type Milestone = {
  code: MilestoneCode;
  on: PlainDate;
  /** That it has happened; false for a day that is computed. */
  happened: boolean;
  rule: RuleUse | null;
};

type Decisions = {
  programme: TargetGroupDecision;
  duration: DurationDecision;
  content: ContentDecision;
  norwegian: NorwegianDecision;
  civics: CivicsDecision;
};

/** Months after the end in which what came after is recorded; the state's figures ask for it then. */
const YEAR_AFTER = 12;

/** The course of a programme and of the training beside it, by day: each with the rule it rests on. */
export function timelineOf(
  law: Law,
  facts: PersonFacts,
  { programme, duration, content, norwegian, civics }: Decisions,
): readonly Milestone[] {
  const found: Milestone[] = [];
  const happened = (code: MilestoneCode, on: PlainDate | null) => {
    if (on) found.push({ code, on, happened: true, rule: null });
  };
  const computed = (
    code: MilestoneCode,
    on: PlainDate | null | undefined,
    rule: RuleUse | null,
  ) => {
    if (on) found.push({ code, on, happened: false, rule });
  };
  const lookUp = (id: string, day: PlainDate) => {
    const why = reasoning(law, facts);
    why.rule(id, day);
    return why.decide("none").rules[0] ?? null;
  };

  const { claimedOn, decidedOn, startedOn, endedOn } = facts;
  const inGroup = programme.result === "right_and_duty" || programme.result === "right";
  happened("claimed", claimedOn);
  happened("decided", decidedOn);
  happened("started", startedOn);
  happened("ended", endedOn);
  if (claimedOn && (inGroup || decidedOn)) {
    const rule = lookUp("ST-01", claimedOn) ?? lookUp("O-03", claimedOn);
    const due = rule && addMonths(claimedOn, Number(rule.values.months));
    if (!decidedOn) computed("decision_due", due, rule);
    if (!startedOn) computed("start_due", due, rule);
  }
  if (!decidedOn) {
    const twoYears = programme.changes.find(({ code }) => code === "two_years");
    const rule = twoYears && programme.rules.find(({ id }) => id === twoYears.rule);
    if (inGroup) computed("last_decision", twoYears?.on && addDays(twoYears.on, -1), rule ?? null);
  }
  const last = (rules: readonly RuleUse[], ids: readonly string[]) =>
    rules.find(({ id }) => ids.includes(id)) ?? null;
  computed("work_hours_begin", content.workHoursFrom, last(content.rules, ["CO-03", "CO-04"]));
  if (!endedOn) {
    const rule = duration.rules.find(({ values }) => values.months !== undefined) ?? null;
    computed("programme_ends", duration.endsOn, rule);
    if (duration.extension) computed("programme_latest", duration.latestOn, rule);
  } else {
    const rule = lookUp("NIR-01", endedOn);
    computed("register_end", rule && addMonths(endedOn, Number(rule.values.months)), rule);
    computed("year_after", addMonths(endedOn, YEAR_AFTER), null);
  }
  if (norwegian.result === "right_and_duty" || norwegian.result === "right") {
    const from = facts.settledOn;
    const rule = from ? lookUp("NO-03", from) : null;
    if (!facts.norwegianOfferedFrom) {
      computed(
        "norwegian_offer_due",
        from && rule && addMonths(from, Number(rule.values.months)),
        rule,
      );
    }
  }
  const clock = ["C34-01", "NO-04", "NO-04b", "NO-05"];
  computed("norwegian_ends", norwegian.endsOn, last(norwegian.rules, clock));
  computed("civics_due", civics.endsOn, last(civics.rules, ["NO-06"]));
  return found.toSorted((a, b) => a.on.localeCompare(b.on) || order(a) - order(b));
}

const order = ({ code }: Milestone) => MILESTONES.indexOf(code);
