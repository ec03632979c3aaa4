import type { PlanContent, PlanElement, SubGoal, WholePlan } from "../types";

/** The fields of a plan that two versions are compared in, in the order of the form. */
export const comparedFields = [
  "startsOn",
  "endsOn",
  "endGoal",
  "endGoalDetail",
  "longTermGoal",
  "wishes",
  "levelReading",
  "levelListening",
  "levelWriting",
  "levelOral",
  "levelReason",
  "norwegianHours",
  "civicsHours",
  "trainingNote",
  "elementsReason",
  "withHomework",
  "vacations",
  "combinedEducation",
  "combinedEducationProvider",
  "adaptations",
  "adaptationsResponsible",
] as const satisfies readonly (keyof PlanContent)[];
export type ComparedField = (typeof comparedFields)[number];

export const elementFields = [
  "kind",
  "title",
  "fromOn",
  "toOn",
  "minutesPerWeek",
  "times",
  "followsSchool",
  "provider",
  "place",
  "reason",
] as const satisfies readonly (keyof PlanElement)[];

export const subGoalFields = [
  "kind",
  "text",
  "measure",
  "dueOn",
] as const satisfies readonly (keyof SubGoal)[];

/** Something that stands in one version only, or in both and not alike. */
export type LineDifference<Line, Field extends string> =
  | { kind: "added"; line: Line }
  | { kind: "removed"; line: Line }
  | { kind: "changed"; before: Line; line: Line; fields: Field[] };

export type PlanDifference = {
  fields: ComparedField[];
  elements: LineDifference<PlanElement, (typeof elementFields)[number]>[];
  subGoals: LineDifference<SubGoal, (typeof subGoalFields)[number]>[];
};

/** What differs from one version of a plan to another. */
export function differenceBetween(before: WholePlan, after: WholePlan): PlanDifference {
  return {
    fields: differing(comparedFields, before.plan, after.plan),
    elements: differingLines(elementFields, before.elements, after.elements),
    subGoals: differingLines(subGoalFields, before.subGoals, after.subGoals),
  };
}

export function isSame({ fields, elements, subGoals }: PlanDifference): boolean {
  return fields.length + elements.length + subGoals.length === 0;
}

function differing<Row extends object, Field extends keyof Row>(
  fields: readonly Field[],
  before: Row,
  after: Row,
): Field[] {
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

function differingLines<Line extends { lineId: string }, Field extends keyof Line & string>(
  fields: readonly Field[],
  before: readonly Line[],
  after: readonly Line[],
): LineDifference<Line, Field>[] {
  const earlier = new Map(before.map((line) => [line.lineId, line]));
  const later = new Set(after.map(({ lineId }) => lineId));
  return [
    ...after.flatMap((line): LineDifference<Line, Field>[] => {
      const was = earlier.get(line.lineId);
      if (!was) return [{ kind: "added", line }];
      const changed = differing(fields, was, line);
      return changed.length > 0 ? [{ kind: "changed", before: was, line, fields: changed }] : [];
    }),
    ...before
      .filter(({ lineId }) => !later.has(lineId))
      .map((line) => ({ kind: "removed" as const, line })),
  ];
}
