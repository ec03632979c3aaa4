import type { SheetPerson } from "@/lib/facts/fact-sheet";
import type { PlainDate } from "@/lib/platform/dates";
import { LEVELS, type Level, SKILLS, type Skill } from "./codes";

/** Where someone stands, as it is kept for lists and figures. */
export type KeptStanding = {
  measureFrom: PlainDate | null;
  measuredOn: PlainDate | null;
  firstMeasuredOn: PlainDate | null;
  levels: string[];
  goals: string[];
  levelsLeft: number | null;
  roseOn: PlainDate | null;
  hasRisen: boolean | null;
  goalReachedOn: PlainDate | null;
  rightEndsOn: PlainDate | null;
  civicsDueOn: PlainDate | null;
  civicsDoneOn: PlainDate | null;
  testOn: PlainDate | null;
};

/** A level of the vocabulary, such as `reading_a2`, as its skill and its place among the levels. */
function parse(code: string): [skill: string, rank: number] {
  const at = code.indexOf("_");
  const level = code.slice(at + 1).toUpperCase();
  return [code.slice(0, at), LEVELS.indexOf(level as Level)];
}

/** How much higher the second is than the first, by skill, where both are known. */
function differences(from: readonly string[], to: readonly string[]): number[] {
  const second = new Map(to.map(parse));
  return from.map(parse).flatMap(([skill, rank]) => {
    const other = second.get(skill);
    return other === undefined ? [] : [other - rank];
  });
}

/** Where someone stands by the facts; null of someone of whom there is nothing to keep. */
export function keptStanding({ facts }: Pick<SheetPerson, "facts">): KeptStanding | null {
  const levels = [...(facts["language.level"]?.value ?? [])];
  const goals = [...(facts["language.goal"]?.value ?? [])];
  const gained = differences(facts["language.startLevel"]?.value ?? [], levels);
  const left = differences(levels, goals);
  const measuredOn = facts["language.measuredOn"]?.value ?? null;
  const firstMeasuredOn = facts["language.firstMeasuredOn"]?.value ?? null;
  const kept: KeptStanding = {
    measureFrom: facts["language.measureFromOn"]?.value ?? null,
    measuredOn,
    firstMeasuredOn,
    levels,
    goals,
    levelsLeft: left.length === 0 ? null : Math.max(0, ...left),
    roseOn: facts["language.roseOn"]?.value ?? null,
    // One measure alone tells of no course.
    hasRisen:
      gained.length === 0 || measuredOn === firstMeasuredOn
        ? null
        : gained.some((levels) => levels > 0),
    goalReachedOn: facts["language.goalReachedOn"]?.value ?? null,
    rightEndsOn: facts["training.norwegianEndsOn"]?.value ?? null,
    civicsDueOn: facts["training.civicsDueOn"]?.value ?? null,
    civicsDoneOn: facts["training.civicsDoneOn"]?.value ?? null,
    testOn: facts["language.testOn"]?.value ?? null,
  };
  const isEmpty = Object.values(kept).every(
    (value) => value === null || (Array.isArray(value) && value.length === 0),
  );
  return isEmpty ? null : kept;
}

const SKILL_OF: Readonly<Record<string, Skill>> = { speaking: "oral" };

/** Kept levels as skill and level, in the order of the tests. */
export function levelsInWords(codes: readonly string[]): { skill: Skill; level: Level }[] {
  return codes.flatMap((code) => {
    const [name, rank] = parse(code);
    const skill = SKILL_OF[name] ?? SKILLS.find((one) => one === name);
    const level = LEVELS[rank];
    return skill && level ? [{ skill, level }] : [];
  });
}
