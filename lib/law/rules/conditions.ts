import type { PlainDate } from "@/lib/platform/dates";
import type { FactKey, LegalCondition, PersonFacts } from "../types";
import { isUnder } from "./ages";
import type { Reasoning } from "./reasoning";
import type { Regime } from "./regime";

type Answer = boolean | null;

/**
 * Whether the condition of a rule holds for a person. Null when it hangs on facts that are not known;
 * these are then missing. One part that is known not to hold decides, whatever else is unknown.
 */
export function holds(
  why: Reasoning,
  condition: LegalCondition,
  { facts, regime, on }: { facts: PersonFacts; regime: Regime; on: PlainDate },
): Answer {
  const asked: [FactKey | null, Answer][] = [];
  const ask = (key: FactKey | null, answer: Answer) => asked.push([key, answer]);
  const { act, collective, upperSecondary, goals, under, schooling } = condition;

  if (act !== undefined) ask(null, regime.act === act);
  if (collective !== undefined) ask(null, regime.collective === collective);
  if (upperSecondary !== undefined) {
    ask(
      "upperSecondary",
      is(facts.upperSecondary, (value) => value === upperSecondary),
    );
  }
  if (under !== undefined) ask("born", facts.born && isUnder(facts.born, under, on));
  if (goals !== undefined)
    ask(
      "endGoal",
      is(facts.endGoal, (goal) => goals.includes(goal)),
    );
  if (schooling !== undefined) {
    ask(
      "schooling",
      is(facts.schooling, (level) => schooling.includes(level)),
    );
  }
  if (condition.mustDocumentB2 !== undefined) {
    ask("mustDocumentB2", facts.mustDocumentB2 === condition.mustDocumentB2);
  }
  if (condition.trainedBy !== undefined) ask("trainedByCounty", facts.trainedByCounty);

  const decisive = asked.find(([, answer]) => answer === false);
  for (const [key, answer] of decisive ? [decisive] : asked) {
    if (key === null) continue;
    if (answer === null) why.lacks(key);
    else why.event(key);
  }
  if (decisive) return false;
  return asked.every(([, answer]) => answer === true) ? true : null;
}

const is = <T>(value: T | null, test: (value: T) => boolean): Answer =>
  value === null ? null : test(value);
