import type { FactSheet, Facts, Recorded } from "@/lib/facts/fact-sheet";
import { aChild, anAdult, anItem, aSheet } from "@/lib/facts/fixtures";
import { membersOf, type Scope } from "@/lib/facts/scope";
import { type FactName, factDefinition } from "@/lib/facts/vocabulary";
import {
  type Condition,
  type ConditionKey,
  conditionDefinition,
  type Flags,
} from "@/lib/facts/vocabulary/conditions";
import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import type { EditionItem, Evidence, Operand } from "../types";

type Open = Record<string, Recorded>;

/** A household of two adults, a child, two leases and one of everything else, nothing recorded. */
export function aHousehold(): FactSheet {
  return aSheet({
    caseFacts: {},
    municipalityFacts: {},
    persons: [anAdult("adult-1"), anAdult("adult-2"), aChild("child-1")],
    items: {
      lease: [anItem("lease-1"), anItem("lease-2")],
      application: [anItem("application-1")],
      meeting: [anItem("meeting-1")],
      absence: [anItem("absence-1")],
      adaptation: [anItem("adaptation-1")],
      tenancyRisk: [anItem("risk-1")],
      subGoal: [anItem("goal-1")],
      employer: [anItem("employer-1")],
    },
  });
}

/** Where a fact is written so that it can be read from the scope. */
function homes(scope: Scope, name: FactName): readonly Facts[] {
  const { sheet, person, item, kind } = scope;
  const { subject } = factDefinition(name);
  if (subject === "municipality") return [sheet.municipalityFacts];
  if (subject === "case" || subject === "dwelling") return [sheet.caseFacts];
  if (subject === "person") return person ? [person.facts] : sheet.persons.map((p) => p.facts);
  if (kind === subject && item) return [item.facts];
  return (sheet.items[subject] ?? []).map((each) => each.facts);
}

function write(scope: Scope, name: FactName, value: unknown, on: PlainDate): void {
  for (const home of homes(scope, name)) {
    (home as Open)[name] = {
      value: value as Recorded["value"],
      source: { objectType: "test", objectId: name },
      recordedOn: on,
    };
  }
}

/** Some value of the fact's type. */
export function someValue(name: FactName, on: PlainDate): unknown {
  const { type, codes, codeSet } = factDefinition(name);
  switch (type) {
    case "date":
    case "openEndedDate":
      return on;
    case "boolean":
      return true;
    case "number":
    case "money":
    case "percent":
      return 10;
    case "text":
      return "some text";
    case "code":
      return codes?.[0] ?? `some_${codeSet}`;
    case "codeList":
      return [codes?.[0] ?? `some_${codeSet}`];
    case "textList":
      return ["some text"];
    case "dateList":
      return [on];
  }
}

function current(scope: Scope, name: FactName): unknown {
  return (homes(scope, name)[0] as Open | undefined)?.[name]?.value;
}

function ensure(scope: Scope, name: FactName, on: PlainDate): unknown {
  if (current(scope, name) === undefined) write(scope, name, someValue(name, on), on);
  return current(scope, name);
}

function operand(scope: Scope, to: Operand, on: PlainDate): unknown {
  if ("value" in to) return to.value;
  const value = ensure(scope, to.fact, on);
  if (factDefinition(to.fact).type !== "date") return value;
  return addDays(addMonths(value as PlainDate, to.months ?? 0), to.days ?? 0);
}

/**
 * Records facts in a sheet (in place) that meet the evidence; where there is a choice, the branch
 * of that number is taken. Dates are `on` or counted from it.
 */
export function satisfy(evidence: Evidence, scope: Scope, branch = 0, on = "2026-03-31"): void {
  if ("all" in evidence) {
    for (const part of evidence.all) satisfy(part, scope, branch, on);
  } else if ("any" in evidence) {
    const part = evidence.any[branch % evidence.any.length];
    if (part) satisfy(part, scope, branch, on);
  } else if ("set" in evidence) ensure(scope, evidence.set, on);
  else if ("empty" in evidence) {
    for (const home of homes(scope, evidence.empty)) delete (home as Open)[evidence.empty];
  } else if ("compare" in evidence) {
    const value = operand(scope, evidence.to, on);
    const isList = factDefinition(evidence.compare).type.endsWith("List");
    write(scope, evidence.compare, isList ? [value] : value, on);
    if (evidence.asOf) ensure(scope, evidence.asOf, on);
    if (evidence.from) ensure(scope, evidence.from, on);
  } else if ("oneOf" in evidence) write(scope, evidence.oneOf, evidence.values[0], on);
  else if ("contains" in evidence) {
    const values = "values" in evidence ? evidence.values : [ensure(scope, evidence.valueIn, on)];
    write(scope, evidence.contains, values, on);
  } else if ("inThisRound" in evidence) satisfy(evidence.inThisRound, scope, branch, on);
  else {
    for (const member of membersOf(scope, "every" in evidence ? evidence.every : evidence.some)) {
      if (evidence.where) satisfy(evidence.where, member, branch, on);
      satisfy(evidence.holds, member, branch, on);
    }
  }
}

/** The household with the flags of a condition set where each belongs, on everyone and every lease. */
export function householdWith(condition: Condition): FactSheet {
  const sheet = aHousehold();
  const flags: Record<string, Record<string, unknown>> = { case: {}, person: {}, lease: {} };
  for (const [key, value] of Object.entries(condition)) {
    const { home } = conditionDefinition(key as ConditionKey);
    if (flags[home]) flags[home][key] = value;
  }
  return {
    ...sheet,
    flags: flags.case as Flags,
    persons: sheet.persons.map((person) => ({ ...person, flags: flags.person as Flags })),
    items: {
      ...sheet.items,
      lease: (sheet.items.lease ?? []).map((lease) => ({ ...lease, flags: flags.lease as Flags })),
    },
  };
}

/** An item of a municipality's own, asked of the case without end date, done by hand. */
export function anEditionItem(parts: Partial<EditionItem> = {}): EditionItem {
  return {
    id: "OWN-01",
    stage: "settlement",
    audience: "settlement_officer",
    kind: "action",
    subject: "case",
    text: { nb: "Gjør noe", nn: "Gjer noko", en: "Do something" },
    why: { nb: "Fordi", nn: "Fordi", en: "Because" },
    condition: {},
    evidence: null,
    origin: "own",
    active: true,
    ...parts,
  };
}
