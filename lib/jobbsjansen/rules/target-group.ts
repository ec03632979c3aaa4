import type { Law, LegalRule } from "@/lib/law/types";
import { ageOn, type BirthDate } from "@/lib/people/rules/birth-date";
import { addMonths, type PlainDate } from "@/lib/platform/dates";
import { TARGET_GROUPS, type TargetGroup } from "./codes";

/** What of a person decides whether Jobbsjansen is for them. Null is not known. */
export type Situation = {
  readonly birth: BirthDate;
  readonly sex: string;
  readonly targetGroup: TargetGroup | null;
  readonly atHome: boolean | null;
  readonly inWork: boolean | null;
  readonly inEducation: boolean | null;
  readonly inQualificationProgramme: boolean | null;
  readonly hadIntroductionProgramme: boolean | null;
  readonly introductionEndedOn: PlainDate | null;
};

export const POINTS = [
  "age",
  "sex",
  "group",
  "at_home",
  "work",
  "education",
  "qualification_programme",
  "introduction",
] as const;
export type PointCode = (typeof POINTS)[number];

/** One condition, whether it is met, and the rule that it is from. */
export type Point = {
  readonly code: PointCode;
  readonly state: "met" | "unmet" | "missing";
  readonly rule: LegalRule;
};

export type TargetGroupAnswer = {
  /** `unknown_rule` when nobody has said which conditions held on the day. */
  readonly result: "inside" | "outside" | "missing" | "unknown_rule";
  readonly points: readonly Point[];
  /** When it is only the time since the introduction programme that is short. */
  readonly openFrom: PlainDate | null;
};

/**
 * Whether someone is in the target group on a day, point by point. One condition that is not met is
 * enough to be outside; without that, one that is not known leaves it open.
 */
export function targetGroupAnswer(
  law: Law,
  situation: Situation,
  day: PlainDate,
): TargetGroupAnswer {
  const points: Point[] = [];
  const on = law.on(day);
  const ask = (id: string, code: PointCode, isMet: (rule: LegalRule) => boolean | null) => {
    const rule = on.row(id);
    if (!rule) return;
    const met = isMet(rule);
    points.push({ code, rule, state: met === null ? "missing" : met ? "met" : "unmet" });
  };
  ask("JJ-01", "age", (rule) => isOfAge(rule, situation.birth, day));
  if (on.row("JJ-01")?.values.women) {
    ask("JJ-01", "sex", () => (situation.sex === "unknown" ? null : situation.sex === "female"));
  }
  ask("JJ-02", "group", () =>
    situation.targetGroup === null ? null : groupsOn(law, day).includes(situation.targetGroup),
  );
  ask("JJ-04", "at_home", () => situation.atHome);
  ask("JJ-04", "work", () => not(situation.inWork));
  ask("JJ-04", "education", () => not(situation.inEducation));
  ask("JJ-05", "qualification_programme", () => not(situation.inQualificationProgramme));
  const openFrom = openAfterIntroduction(law, situation, day);
  ask("JJ-06", "introduction", () => {
    if (situation.hadIntroductionProgramme === false) return true;
    return openFrom === null ? null : openFrom <= day;
  });
  const states = points.map(({ state }) => state);
  const unmet = points.filter(({ state }) => state === "unmet");
  return {
    result: !on.row("JJ-01")
      ? "unknown_rule"
      : unmet.length > 0
        ? "outside"
        : states.includes("missing")
          ? "missing"
          : "inside",
    points,
    openFrom: unmet.length === 1 && unmet[0]?.code === "introduction" ? openFrom : null,
  };
}

/** The groups that the scheme is open for on a day; where no list is known, those not yet phased out. */
export function groupsOn(law: Law, day: PlainDate): readonly TargetGroup[] {
  const on = law.on(day);
  const listed = on.row("JJ-02")?.values.groups;
  if (Array.isArray(listed)) return TARGET_GROUPS.filter((group) => listed.includes(group));
  return TARGET_GROUPS.filter((group) => group !== "youth" || on.row("JJ-03") !== null);
}

function isOfAge({ values }: LegalRule, birth: BirthDate, day: PlainDate): boolean | null {
  const age = ageOn(birth, day);
  const { min, max } = values;
  if (!age || typeof min !== "number" || typeof max !== "number") return null;
  if (age.min >= min && age.max <= max) return true;
  return age.max < min || age.min > max ? false : null;
}

function openAfterIntroduction(law: Law, { introductionEndedOn }: Situation, day: PlainDate) {
  const years = law.on(day).value("JJ-06");
  return introductionEndedOn && years !== null ? addMonths(introductionEndedOn, years * 12) : null;
}

const not = (answer: boolean | null) => (answer === null ? null : !answer);
