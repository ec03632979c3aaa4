import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import { conditionHolds } from "@/lib/facts/condition";
import type { FactSheet, SheetPerson } from "@/lib/facts/fact-sheet";
import { STEPS, type StepCode } from "./steps";

/** Whether a kind of settlement knows the step. */
export function isOfType(step: StepCode, type: SettlementType): boolean {
  return STEPS[step].types?.includes(type) ?? true;
}

/** Whether the step is asked of someone; of the household itself when it is recorded for that. */
export function isAskedOf(
  step: StepCode,
  type: SettlementType,
  sheet: FactSheet,
  person: SheetPerson | null,
): boolean {
  const { subject, when = {} } = STEPS[step];
  if (!isOfType(step, type) || (subject === "household") !== (person === null)) return false;
  if (person === null) return conditionHolds(when, sheet, { of: "case" });
  if (subject === "adult" && !person.isAdult) return false;
  if (subject === "child" && !person.isChild) return false;
  return conditionHolds(when, sheet, { of: "person", person });
}
