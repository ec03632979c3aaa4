import type { PlanContent, PlanElement, SubGoal, WholePlan } from "../types";

/** What § 15 demands that the plan says, in the order in which the form asks for it. */
export const minimumFields = [
  "endGoal",
  "longTermGoal",
  "norwegianGoal",
  "extent",
  "duration",
  "elements",
  "reasons",
  "complaint",
] as const;
export type MinimumField = (typeof minimumFields)[number];

export const MINIMUM_LAW = "integreringsloven § 15";

/** Which of the fields of § 15 the plan has. */
export function minimumOf(
  plan: PlanContent,
  elements: readonly Pick<PlanElement, "lineId">[],
): { field: MinimumField; complete: boolean }[] {
  const has: Record<MinimumField, boolean> = {
    endGoal: plan.endGoal !== null,
    longTermGoal: plan.longTermGoal !== null,
    norwegianGoal: [
      plan.levelReading,
      plan.levelListening,
      plan.levelWriting,
      plan.levelOral,
    ].every((level) => level !== null),
    extent: plan.norwegianHours !== null && plan.civicsHours !== null,
    duration: plan.startsOn !== null && plan.endsOn !== null,
    elements: elements.length > 0,
    reasons: plan.elementsReason !== null,
    complaint: plan.complaintExplainedOn !== null,
  };
  return minimumFields.map((field) => ({ field, complete: has[field] }));
}

/** What must be filled in before the plan can be agreed on. */
export function missingFields(
  plan: PlanContent,
  elements: readonly Pick<PlanElement, "lineId">[],
): MinimumField[] {
  return minimumOf(plan, elements)
    .filter(({ complete }) => !complete)
    .map(({ field }) => field);
}

/** A sub-goal that says what is to be reached, how it is seen and by when. */
export function isMeasurable(subGoal: Pick<SubGoal, "measure" | "dueOn">): boolean {
  return subGoal.measure !== null && subGoal.dueOn !== null;
}

/**
 * All that stands in a version of a plan in one word, which is another one as soon as anything in it
 * is: what one has read is what one agrees on.
 */
export function standOf({ plan, elements, subGoals }: WholePlan): string {
  const parts = [...elements, ...subGoals].map(({ id, version }) => `${id.slice(-8)}.${version}`);
  return [String(plan.version), ...parts.toSorted()].join("-");
}
