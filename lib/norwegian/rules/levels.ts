import { addMonths, type PlainDate } from "@/lib/platform/dates";
import type { Assessment, Goals, LevelBySkill, NorwegianRecord, Test } from "../types";
import { LEVELS, type Level, type Method, SKILLS, type Skill } from "./codes";

/** Practice, not law: the time between two measures that the checklist advises, INT-14. */
export const MEASURE_MONTHS = 3;
/** A level that has not risen for this long stands still. The municipality's eye, not a rule of law. */
export const STILL_MONTHS = 6;

/** A level in some skills on a day, from an assessment or from a test with its result. */
export type Measure = LevelBySkill & {
  readonly id: string;
  readonly on: PlainDate;
  readonly method: Method | "test";
  readonly occasion: Assessment["occasion"] | null;
};

export const rankOf = (level: Level | null): number =>
  level === null ? -1 : LEVELS.indexOf(level);

const isTest = (test: Test) => test.kind !== "civics" && test.resultOn !== null;

/** A part of a test as a level: C1 not passed says nothing of what lies below. */
function levelOf(test: Test, skill: Skill): Level | null {
  const result = test[skill];
  return result === "not_passed" ? null : result;
}

/** What has been measured, the oldest first. A test stands on the day it was taken. */
export function measuresOf({
  assessments,
  tests,
}: Pick<NorwegianRecord, "assessments" | "tests">): readonly Measure[] {
  const found: Measure[] = [
    ...assessments.map(
      ({ id, assessedOn, method, occasion, reading, listening, writing, oral }) => ({
        ...{ id, on: assessedOn, method, occasion, reading, listening, writing, oral },
      }),
    ),
    ...tests.filter(isTest).map((test) => ({
      id: test.id,
      on: test.heldOn,
      method: "test" as const,
      occasion: null,
      reading: levelOf(test, "reading"),
      listening: levelOf(test, "listening"),
      writing: levelOf(test, "writing"),
      oral: levelOf(test, "oral"),
    })),
  ].filter((one) => SKILLS.some((skill) => one[skill] !== null));
  return found.toSorted((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id));
}

const bySkill = <T>(of: (skill: Skill) => T): Record<Skill, T> => ({
  reading: of("reading"),
  listening: of("listening"),
  writing: of("writing"),
  oral: of("oral"),
});

/** The latest level in each skill; a skill that was not looked at keeps what was found before. */
export function latestLevels(measures: readonly Measure[]): LevelBySkill {
  return bySkill((skill) => measures.findLast((one) => one[skill] !== null)?.[skill] ?? null);
}

/** The level at the start, as it was said to be one; the first in a skill that was not said of. */
export function startLevels(measures: readonly Measure[]): LevelBySkill {
  const said = measures.filter(({ occasion }) => occasion === "start");
  const first = said.length > 0 ? said : measures.slice(0, 1);
  return bySkill((skill) => first.find((one) => one[skill] !== null)?.[skill] ?? null);
}

/** The level at the end, as it was said to be one. */
export function endLevels(measures: readonly Measure[]): LevelBySkill {
  return latestLevels(measures.filter(({ occasion }) => occasion === "end"));
}

export type Progress = {
  readonly start: LevelBySkill;
  readonly now: LevelBySkill;
  readonly measuredOn: PlainDate | null;
  /** Levels gained since the start; null where one of the two is not known. Falls are told too. */
  readonly gained: Readonly<Record<Skill, number | null>>;
  /** Levels left to the goal; 0 when it is reached, null where goal or level is not known. */
  readonly left: Readonly<Record<Skill, number | null>>;
  /** When a skill last came higher than it had been. */
  readonly roseOn: PlainDate | null;
  /** When every skill that has a goal had reached it, counted over what was best in each. */
  readonly goalReachedOn: PlainDate | null;
};

export function progressOf(measures: readonly Measure[], goals: Goals): Progress {
  const start = startLevels(measures);
  const now = latestLevels(measures);
  return {
    start,
    now,
    measuredOn: measures.at(-1)?.on ?? null,
    gained: bySkill((skill) => difference(start[skill], now[skill])),
    left: bySkill((skill) => {
      const short = difference(now[skill], goals[skill]);
      return short === null ? null : Math.max(0, short);
    }),
    roseOn: roseOn(measures),
    goalReachedOn: goalReachedOn(measures, goals),
  };
}

function difference(from: Level | null, to: Level | null): number | null {
  return from === null || to === null ? null : rankOf(to) - rankOf(from);
}

function roseOn(measures: readonly Measure[]): PlainDate | null {
  const best = bySkill(() => -1);
  let rose: PlainDate | null = null;
  for (const one of measures) {
    for (const skill of SKILLS) {
      const rank = rankOf(one[skill]);
      if (rank < 0) continue;
      if (best[skill] >= 0 && rank > best[skill]) rose = one.on;
      best[skill] = Math.max(best[skill], rank);
    }
  }
  return rose;
}

function goalReachedOn(measures: readonly Measure[], goals: Goals): PlainDate | null {
  const wanted = SKILLS.filter((skill) => goals[skill] !== null);
  if (wanted.length === 0) return null;
  const days = wanted.map(
    (skill) => measures.find((one) => rankOf(one[skill]) >= rankOf(goals[skill]))?.on,
  );
  return days.every((day) => day !== undefined)
    ? (days.toSorted((a, b) => (a ?? "").localeCompare(b ?? "")).at(-1) ?? null)
    : null;
}

/** When the next measure is due: three months after the last one, or after the start. */
export function nextMeasureOn(
  measuredOn: PlainDate | null,
  startedOn: PlainDate | null,
): PlainDate | null {
  const from = measuredOn ?? startedOn;
  return from && addMonths(from, MEASURE_MONTHS);
}

/** One level short of the goal at most in every skill, and not there yet. */
export function isNearGoal({ left, goalReachedOn }: Progress): boolean {
  const known = SKILLS.map((skill) => left[skill]).filter((one) => one !== null);
  return (
    goalReachedOn === null &&
    known.length > 0 &&
    known.every((one) => one <= 1) &&
    !known.every((one) => one === 0)
  );
}

/** Measured over half a year without any skill coming higher, and not at the goal. */
export function standsStill(
  measures: readonly Measure[],
  { goalReachedOn, roseOn, measuredOn }: Progress,
): boolean {
  const first = measures[0]?.on;
  if (!first || !measuredOn || goalReachedOn) return false;
  return addMonths(roseOn ?? first, STILL_MONTHS) <= measuredOn;
}
