import type { FactName } from "@/lib/facts/vocabulary";
import {
  CONDITION_KEYS,
  type ConditionKey,
  conditionDefinition,
} from "@/lib/facts/vocabulary/conditions";

type Flag = Exclude<
  ConditionKey,
  "settlementType" | "tenure" | "endGoal" | "incomeSource" | "level"
>;

/** What an item of the municipality's own can depend on: something that is so or not. */
export const OWN_FLAGS: readonly Flag[] = CONDITION_KEYS.filter(
  (key): key is Flag => conditionDefinition(key).type === "flag",
);

/**
 * The dates that a due date of an own item can count from: days of a person that are recorded. For
 * an item asked of the case it is the earliest in the household.
 */
export const OWN_ANCHORS = [
  "settlement.plannedOn",
  "settlement.settledOn",
  "person.arrivedInNorwayOn",
  "person.permitGrantedOn",
  "allocation.decidedOn",
  "programme.rightArisesOn",
  "programme.decidedOn",
  "programme.startedOn",
  "programme.plannedEndOn",
  "programme.endedOn",
  "child.turns18On",
] as const satisfies readonly FactName[];
