import { RECORDED_FACTS } from "@/lib/facts/recorded";
import { type FactName, factDefinition, isFactName } from "@/lib/facts/vocabulary";
import {
  CONDITION_KEYS,
  type ConditionKey,
  conditionDefinition,
} from "@/lib/facts/vocabulary/conditions";
import type { RuleContent } from "../types";
import type { DeadlineSubject } from "./codes";

export type RuleProblem = "anchor" | "metBy" | "condition" | "without";

/** Whether a day can be read for the subject: its own, or one of the case or of its home. */
function isDayFor(name: string, subject: DeadlineSubject): boolean {
  if (!isFactName(name)) return false;
  const definition = factDefinition(name);
  if (definition.type !== "date") return false;
  if (definition.subject === "case" || definition.subject === "dwelling") return true;
  return definition.subject === "person" && subject !== "case";
}

const isFlag = (key: string) =>
  CONDITION_KEYS.includes(key as ConditionKey) &&
  conditionDefinition(key as ConditionKey).type === "flag";

/** What keeps a rule from being counted; empty when nothing does. */
export function ruleProblems(rule: RuleContent): readonly RuleProblem[] {
  const problems: RuleProblem[] = [];
  const { anchor, metBy, subject, condition, without } = rule;
  if (!isDayFor(anchor, subject) || !RECORDED_FACTS.has(anchor)) problems.push("anchor");
  if (metBy !== null && !isDayFor(metBy, subject)) problems.push("metBy");
  if (Object.keys(condition).some((key) => !CONDITION_KEYS.includes(key as ConditionKey))) {
    problems.push("condition");
  }
  if (without && (subject === "case" || !without.every(isFlag))) problems.push("without");
  return problems;
}

/** The days that a rule of the municipality's own can count from, or be met by. */
export const OWN_DAYS = [
  "request.openedOn",
  "request.closedOn",
  "allocation.decidedOn",
  "settlement.plannedOn",
  "settlement.settledOn",
  "person.permitGrantedOn",
  "person.permitExpiresOn",
  "person.arrivedInNorwayOn",
  "programme.rightArisesOn",
  "programme.decidedOn",
  "programme.startedOn",
  "programme.plannedEndOn",
  "programme.endedOn",
  "outcome.statusAfterOneYearOn",
  "child.turns18On",
  "tenancy.leaseEndsOn",
  "tenancy.afterLeasePlannedOn",
  "tenancy.guaranteeEndsOn",
  "tenancy.afterGuaranteePlannedOn",
  "housingReview.completedOn",
] as const satisfies readonly FactName[];
