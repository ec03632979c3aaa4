import type { PlainDate } from "@/lib/platform/dates";
import type { StepRecord } from "../types";
import { FLOW_ACTS } from "./flow-states";
import { type Position, whyNot } from "./position";
import type { StepContent } from "./step-definition";
import { STEPS, type StepCode, stepProblems } from "./steps";

/** Where someone stands without a step, to see whether it could be recorded with another day. */
function positionWithout(position: Position, step: StepCode): Position {
  const { act } = STEPS[step];
  if (!act) return position;
  const { [FLOW_ACTS[act]]: _own, ...days } = position.days;
  return { ...position, days };
}

/** The day of a step that comes before, or null while it is not recorded. */
function dayBefore(
  step: string,
  own: readonly StepRecord[],
  position: Position | null,
): PlainDate | null {
  if (step === "settled") return position?.days.settled ?? null;
  return own.find((one) => one.step === step)?.doneOn ?? null;
}

/**
 * What is wrong with a step for someone, by field, as message keys: what was written down, its place
 * in the flow, and the steps that come before it. `own` is what is recorded of the same person.
 */
export function recordProblems(
  step: StepCode,
  content: StepContent,
  {
    own,
    position,
    today,
  }: { own: readonly StepRecord[]; position: Position | null; today: PlainDate },
): Partial<Record<keyof StepContent, string>> {
  const problems = stepProblems(step, content, today);
  const { doneOn } = content;
  if (problems.doneOn || doneOn === null) return problems;
  const { act, after = [] } = STEPS[step];
  for (const before of after) {
    const day = dayBefore(before, own, position);
    if (day === null) return { ...problems, doneOn: "settlement.errors.comes-later" };
    if (day > doneOn) return { ...problems, doneOn: "settlement.errors.before-what-comes-first" };
  }
  const why = act && position && whyNot(positionWithout(position, step), act, doneOn, today);
  return why ? { ...problems, doneOn: why } : problems;
}

/** Whether another record of the same person rests on the step. */
export function isRestedOn(step: StepCode, own: readonly StepRecord[]): boolean {
  return own.some((one) => STEPS[one.step].after?.includes(step));
}
