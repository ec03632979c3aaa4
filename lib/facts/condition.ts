import type { FactSheet, SheetItem, SheetPerson } from "./fact-sheet";
import {
  type Condition,
  type ConditionKey,
  conditionDefinition,
  type Flags,
} from "./vocabulary/conditions";

/** Of whom or what a condition is read. */
export type ConditionSubject =
  | { readonly of: "case" | "municipality" }
  | { readonly of: "person"; readonly person: SheetPerson }
  | { readonly of: "item"; readonly item: SheetItem };

function matches(value: unknown, wanted: unknown): boolean {
  if (value === undefined) return false;
  if (!Array.isArray(wanted)) return value === wanted;
  return Array.isArray(value)
    ? value.some((each) => wanted.includes(each))
    : wanted.includes(value);
}

function keyHolds(
  key: ConditionKey,
  wanted: unknown,
  sheet: FactSheet,
  subject: ConditionSubject,
): boolean {
  const { home, inherited } = conditionDefinition(key);
  const has = (flags: Flags | undefined) => matches(flags?.[key], wanted);
  if (home === "municipality") return (subject.of === "municipality") === (wanted === home);
  if (home === "case") return has(sheet.flags);
  if (home === "person") {
    if (subject.of !== "person") {
      return has(sheet.flags) || sheet.persons.some((person) => has(person.flags));
    }
    const own = subject.person.flags;
    return has(inherited && own[key] === undefined ? sheet.flags : own);
  }
  if (subject.of === "item" && subject.item.flags?.[key] !== undefined) {
    return has(subject.item.flags);
  }
  if (has(sheet.flags)) return true;
  return subject.of !== "item" && (sheet.items.lease ?? []).some((lease) => has(lease.flags));
}

/**
 * Whether every key of the condition matches; `{}` always does. What is true of a person or lease
 * is true of the case when any of them has it.
 */
export function conditionHolds(
  condition: Condition,
  sheet: FactSheet,
  subject: ConditionSubject,
): boolean {
  for (const [key, wanted] of Object.entries(condition)) {
    if (!keyHolds(key as ConditionKey, wanted, sheet, subject)) return false;
  }
  return true;
}

/** Whether an item of subject `person` is asked of children too. */
export function asksEveryAge(condition: Condition): boolean {
  return Object.keys(condition).some((key) => conditionDefinition(key as ConditionKey).anyAge);
}
