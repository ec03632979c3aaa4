import "server-only";
import { type Change, changesBetween } from "@/lib/platform/audit-trail";

/** What was written in words; the trail tells nothing of it. */
const WORDS = new Set([
  "conclusion",
  "project",
  "resultNote",
  "goal",
  "measure",
  "agreed",
  "reason",
]);

/** Fields whose name stands for something else elsewhere. */
const NAMES: Readonly<Record<string, string>> = {
  income: "jobbsjansenIncome",
  offer: "jobbsjansenOffer",
  answer: "jobbsjansenAnswer",
  result: "jobbsjansenResult",
  resultSource: "jobbsjansenSource",
  kind: "jobbsjansenGoalKind",
  ground: "extensionGround",
  months: "jobbsjansenMonths",
  held: "jobbsjansenHeld",
};

/** The changes that the trail may tell, by the names that it has words for. */
export function toldChanges(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Change[] {
  return changesBetween<Record<string, unknown>>(before, after)
    .filter(({ field }) => !WORDS.has(field))
    .map(({ field, ...rest }) => ({ field: NAMES[field] ?? field, ...rest }));
}
