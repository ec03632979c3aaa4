import type { Role } from "@/lib/platform/context";
import type { PlainDate } from "@/lib/platform/dates";
import { FIRST_WEEKS_STEPS } from "./first-weeks-steps";
import { KNOWING_STEPS } from "./knowing-steps";
import type { StepContent, StepDefinition } from "./step-definition";
import { WAY_STEPS } from "./way-steps";

const ALL = { ...WAY_STEPS, ...KNOWING_STEPS, ...FIRST_WEEKS_STEPS };

export type StepCode = keyof typeof ALL;

/** Everything that is written down on the way to settlement and in the first weeks after it. */
export const STEPS: Readonly<Record<StepCode, StepDefinition>> = ALL;

export const STEP_CODES = Object.keys(ALL) as readonly StepCode[];

/** Whether the text of an address names a step. */
export function isStep(text: string): text is StepCode {
  return Object.hasOwn(STEPS, text);
}

/** The roles that may record a step. */
export function recordersOf(step: StepCode): readonly Role[] {
  return STEPS[step].who;
}

const MOST_MONTHS = 600;

/**
 * What is wrong with what was written down of a step, by field, as message keys. A part that the step
 * does not ask for is no error; it is left out by `contentOf`.
 */
export function stepProblems(
  step: StepCode,
  content: StepContent,
  today: PlainDate,
): Partial<Record<keyof StepContent, string>> {
  const definition = STEPS[step];
  const problems: Partial<Record<keyof StepContent, string>> = {};
  if (definition.day === "required" && content.doneOn === null) problems.doneOn = "errors.required";
  if (content.doneOn !== null && !definition.ahead && content.doneOn > today) {
    problems.doneOn = "settlement.errors.in-future";
  }
  const { answers, noteFor = [] } = definition;
  if (answers && (content.answer === null || !answers.includes(content.answer))) {
    problems.answer = content.answer === null ? "errors.required" : "errors.invalid-value";
  }
  const needsNote =
    definition.note === "required" || (content.answer !== null && noteFor.includes(content.answer));
  if (needsNote && !content.note) problems.note = "errors.required";
  if (definition.form === "number" && content.note && !isMonths(content.note)) {
    problems.note = "settlement.errors.not-a-number-of-months";
  }
  return problems;
}

function isMonths(text: string): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) <= MOST_MONTHS;
}

/** What is kept of what was sent: the parts that the step, with that answer, asks for. */
export function contentOf(step: StepCode, sent: StepContent): StepContent {
  const { day: wantsDay, answers, note: wantsNote, noteFor = [] } = STEPS[step];
  const asksNote =
    wantsNote !== undefined || (sent.answer !== null && noteFor.includes(sent.answer));
  return {
    doneOn: wantsDay === "required" ? sent.doneOn : null,
    answer: answers ? sent.answer : null,
    note: asksNote ? sent.note : null,
  };
}

/** What the trail tells of a step: its day, and its answer unless few may see it; never its words. */
export function toldContent(step: StepCode, { doneOn, answer }: StepContent): readonly string[] {
  const told = STEPS[step].named ? [doneOn] : [doneOn, answer];
  return told.filter((part): part is string => part !== null);
}

export function isSameContent(a: StepContent, b: StepContent): boolean {
  return a.doneOn === b.doneOn && a.answer === b.answer && a.note === b.note;
}
