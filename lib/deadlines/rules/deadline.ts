import { type ConditionSubject, conditionHolds } from "@/lib/facts/condition";
import type { FactSheet, Recorded } from "@/lib/facts/fact-sheet";
import { RECORDED_FACTS } from "@/lib/facts/recorded";
import { caseScope, personScope, readFact, type Scope } from "@/lib/facts/scope";
import type { FactName } from "@/lib/facts/vocabulary";
import type { ConditionKey } from "@/lib/facts/vocabulary/conditions";
import type { PlainDate } from "@/lib/platform/dates";
import type { DeadlineRule, ExpectedDeadline } from "../types";
import type { DeadlineState, DeadlineSubject } from "./codes";
import { dayAt } from "./length";

type Counted = {
  readonly subjectKey: string;
  readonly scope: Scope;
  readonly subject: ConditionSubject;
};

/** Those whom deadlines can be counted for, found once for a sheet. */
function countedIn(sheet: FactSheet): (subject: DeadlineSubject) => readonly Counted[] {
  const around = caseScope(sheet);
  const theCase: Counted = { subjectKey: "case", scope: around, subject: { of: "case" } };
  const people = sheet.persons.map((person) => ({
    subjectKey: person.personId,
    scope: personScope(around, person),
    subject: { of: "person", person } as const,
  }));
  return (subject) => {
    if (subject === "case") return [theCase];
    if (subject === "person") return people;
    return people.filter(({ subject: { person } }) =>
      subject === "adult" ? person.isAdult : person.isChild,
    );
  };
}

/** Whether someone is known not to have any of these; what is unknown is no denial. */
function isWithout(keys: readonly ConditionKey[], subject: ConditionSubject): boolean {
  return subject.of === "person" && keys.every((key) => subject.person.flags[key] === false);
}

function applies(rule: DeadlineRule, sheet: FactSheet, subject: ConditionSubject): boolean {
  if (rule.without && !isWithout(rule.without, subject)) return false;
  return conditionHolds(rule.condition, sheet, subject);
}

/** Whether a rule held on a day, both its first and its last day included. */
export function heldOn(rule: Pick<DeadlineRule, "validFrom" | "validTo">, day: PlainDate): boolean {
  return (
    (rule.validFrom === null || rule.validFrom <= day) &&
    (rule.validTo === null || day <= rule.validTo)
  );
}

function factIn(fact: FactName, found: Recorded<FactName>) {
  const { source } = found;
  return { fact, value: found.value as PlainDate, ...(source && { source }) };
}

/** Whether the record can show that a deadline of the rule is met. */
export function canBeMet(rule: Pick<DeadlineRule, "metBy">): boolean {
  return rule.metBy !== null && RECORDED_FACTS.has(rule.metBy);
}

function computed(rule: DeadlineRule, { subjectKey, scope }: Counted, anchor: Recorded) {
  const met = rule.metBy && readFact(scope, rule.metBy);
  const { direction, length, unit, law, condition, without, verified } = rule;
  const expected: ExpectedDeadline = {
    ruleKey: rule.key,
    ruleVersion: rule.version,
    subjectKey,
    audience: rule.audience,
    dueOn: dayAt(anchor.value as PlainDate, direction, length, unit),
    metOn: met ? (met.value as PlainDate) : null,
    canBeMet: canBeMet(rule),
    computedFrom: {
      rule: rule.key,
      version: rule.version,
      verified,
      direction,
      length,
      unit,
      law,
      condition,
      ...(without && { without }),
      anchor: factIn(rule.anchor, anchor),
      metBy: rule.metBy && (met ? factIn(rule.metBy, met) : { fact: rule.metBy, value: null }),
    },
  };
  return expected;
}

/**
 * Every deadline that the facts of a case give. A rule counts for each subject that its condition
 * holds for, once the day it counts from is recorded, by the version that held on that day.
 */
export function deadlinesOf(
  sheet: FactSheet,
  rules: readonly DeadlineRule[],
): readonly ExpectedDeadline[] {
  const counted = countedIn(sheet);
  const found = new Map<string, ExpectedDeadline>();
  for (const rule of rules) {
    for (const one of counted(rule.subject)) {
      const key = `${rule.key} ${one.subjectKey}`;
      if (found.has(key) || !applies(rule, sheet, one.subject)) continue;
      const anchor = readFact(one.scope, rule.anchor);
      if (!anchor || !heldOn(rule, anchor.value as PlainDate)) continue;
      found.set(key, computed(rule, one, anchor));
    }
  }
  return [...found.values()];
}

/** How a deadline stands on a day: what the record cannot show as met passes with its day. */
export type Standing = "open" | "overdue" | "passed" | "met" | "met_late" | "withdrawn";

export function standingOn(
  deadline: {
    readonly state: DeadlineState;
    readonly dueOn: PlainDate;
    readonly metOn: PlainDate | null;
    readonly canBeMet: boolean;
  },
  today: PlainDate,
): Standing {
  const { state, dueOn, metOn } = deadline;
  if (state === "withdrawn") return "withdrawn";
  if (state === "met") return metOn !== null && metOn > dueOn ? "met_late" : "met";
  if (dueOn >= today) return "open";
  return deadline.canBeMet ? "overdue" : "passed";
}
