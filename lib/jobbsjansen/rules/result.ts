import type { Law } from "@/lib/law/types";
import type { PlainDate } from "@/lib/platform/dates";
import { GOAL_KINDS, type GoalKind, type Level, TARGET_GROUPS, type TargetGroup } from "./codes";

/** Counts of those who took part in a year, of one target group. */
export type Tally = {
  readonly group: TargetGroup;
  /** Everyone who was in the scheme on a day of the year. */
  readonly participants: number;
  readonly work: number;
  readonly education: number;
  readonly other: number;
  readonly stopped: number;
  readonly phasedOut: number;
  /** Days from start to end, of those who completed. */
  readonly days: number;
  /** Of those who completed: with levels at both ends, and those of them who rose one or more. */
  readonly levelKnown: number;
  readonly levelRose: number;
  /** Of those who completed: with a level at the end, and those whose highest was B1 or B2. */
  readonly endKnown: number;
  readonly endIntermediate: number;
  /** Of those who completed: with a goal of the kind, and those who reached one. */
  readonly goals: Readonly<Record<GoalKind, { readonly had: number; readonly reached: number }>>;
};

/** A share as whole counts; `of` is the number that it rests on. */
export type Share = { readonly reached: number; readonly of: number };

/** Whole per cent; null when there is nobody to count. */
export function percentOf({ reached, of }: Share): number | null {
  return of === 0 ? null : Math.round((reached / of) * 100);
}

/** Those who went through the programme, whatever came after. */
export function completed({ work, education, other }: Tally): number {
  return work + education + other;
}

/** Of those who completed, how many went on to work or education. */
export function ofCompleted(tally: Tally): Share {
  return { reached: tally.work + tally.education, of: completed(tally) };
}

/** The same, with those who were phased out counted as not having reached it. */
export function withPhasedOut(tally: Tally): Share {
  return { reached: tally.work + tally.education, of: completed(tally) + tally.phasedOut };
}

/** Average days in a month, by which days from start to end become months. */
const MONTH_DAYS = 365.25 / 12;

/** Average whole months of those who completed; null when nobody has. */
export function averageMonths(tally: Tally): number | null {
  const count = completed(tally);
  return count === 0 ? null : Math.round(tally.days / count / MONTH_DAYS);
}

/** Of those who completed with levels known, how many rose at least one in a skill. */
export function rose({ levelKnown, levelRose }: Tally): Share {
  return { reached: levelRose, of: levelKnown };
}

/** Levels that the report calls intermediate and upper intermediate, as the framework names them. */
export const INTERMEDIATE_LEVELS = ["b1", "b2"] as const satisfies readonly Level[];

/** Of those who completed with a level at the end, whose highest was intermediate or upper intermediate. */
export function intermediate({ endKnown, endIntermediate }: Tally): Share {
  return { reached: endIntermediate, of: endKnown };
}

/** The tallies of the groups as one; its group is of no meaning. */
export function together(tallies: readonly Tally[]): Tally {
  const sum = (pick: (one: Tally) => number) => tallies.reduce((all, one) => all + pick(one), 0);
  return {
    group: "other",
    participants: sum((one) => one.participants),
    work: sum((one) => one.work),
    education: sum((one) => one.education),
    other: sum((one) => one.other),
    stopped: sum((one) => one.stopped),
    phasedOut: sum((one) => one.phasedOut),
    days: sum((one) => one.days),
    levelKnown: sum((one) => one.levelKnown),
    levelRose: sum((one) => one.levelRose),
    endKnown: sum((one) => one.endKnown),
    endIntermediate: sum((one) => one.endIntermediate),
    goals: Object.fromEntries(
      GOAL_KINDS.map((kind) => [
        kind,
        { had: sum((one) => one.goals[kind].had), reached: sum((one) => one.goals[kind].reached) },
      ]),
    ) as Tally["goals"],
  };
}

/** A group that nobody was in. */
export function emptyTally(group: TargetGroup): Tally {
  return { ...together([]), group };
}

/** The tallies in the order of the groups, with those that nobody was in. */
export function inOrder(tallies: readonly Tally[]): Tally[] {
  return TARGET_GROUPS.map(
    (group) => tallies.find((one) => one.group === group) ?? emptyTally(group),
  );
}

export type Requirement = { percent: number; verified: boolean; source: string | null };

/** The result that is required in a year; what is not verified is the municipality's own choice. */
export function requirementOn(law: Law, day: PlainDate): Requirement | null {
  const rule = law.on(day).row("JJ-09");
  const percent = law.on(day).value("JJ-09");
  if (!rule || percent === null) return null;
  if (rule.verified) return { percent, verified: true, source: rule.source ?? null };
  const { value, isDefault, reference } = law.setting("jobbsjansen_requirement");
  if (value === "unknown") return null;
  return {
    percent: Number(value),
    verified: !isDefault && reference !== null,
    source: reference ?? rule.source ?? null,
  };
}

/**
 * What the report of 2016 found, in per cent where nothing else is said. "Almost half" at an intermediate
 * level at the end is no number, and stands in words where it is shown.
 */
export const REPORT_2016 = {
  year: 2016,
  participants: 1777,
  completed: 780,
  phasedOut: 143,
  ofCompleted: 68,
  withPhasedOut: 58,
  averageMonths: 16,
  rose: 44,
  shareOfParticipants: {
    women_at_home: 46,
    social_assistance: 18,
    youth: 17,
    family_reunified: 8,
    transitional_benefit: 5,
    other: 6,
  },
  /** Not told of the group "other". */
  byGroup: {
    women_at_home: 73,
    social_assistance: 59,
    youth: 72,
    family_reunified: 69,
    transitional_benefit: 56,
    other: null,
  },
  /** Of the Norwegian test the report says "one third" and "just over 70". */
  goals: {
    work_ability: { had: 77, reached: 83 },
    basic_skills: { had: 54, reached: 87 },
    norwegian_test: { had: 33, reached: 71 },
  },
} as const satisfies {
  shareOfParticipants: Record<TargetGroup, number>;
  byGroup: Record<TargetGroup, number | null>;
  goals: Record<GoalKind, { had: number; reached: number }>;
} & Record<string, unknown>;
