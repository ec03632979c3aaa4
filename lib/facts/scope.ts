import type { PlainDate } from "@/lib/platform/dates";
import type { FactSheet, Facts, ItemKind, Recorded, SheetItem, SheetPerson } from "./fact-sheet";
import { hasValue, ITEM_KINDS } from "./fact-sheet";
import { type FactName, factDefinition } from "./vocabulary";
import type { FactSubject } from "./vocabulary/define";

/** A place to read facts from: the nearest first, then the case, then the municipality. */
export type Scope = {
  readonly sheet: FactSheet;
  readonly chain: readonly Facts[];
  readonly person?: SheetPerson;
  readonly item?: SheetItem;
  readonly kind?: ItemKind;
};

/** The members of a sheet that a sentence can speak of one by one. */
export type Member = "adult" | "child" | "person" | ItemKind;

export const MEMBERS: readonly Member[] = ["adult", "child", "person", ...ITEM_KINDS];

/** The case as a whole. */
export function caseScope(sheet: FactSheet): Scope {
  return { sheet, chain: [sheet.caseFacts, sheet.municipalityFacts] };
}

/** The municipality's own workspace. */
export function municipalityScope(sheet: FactSheet): Scope {
  return { sheet, chain: [sheet.municipalityFacts] };
}

/** One person, seen from the scope around. */
export function personScope(around: Scope, person: SheetPerson): Scope {
  return { ...around, chain: [person.facts, ...around.chain], person };
}

/** One lease, meeting, absence …, seen from the scope around. */
export function itemScope(around: Scope, kind: ItemKind, item: SheetItem): Scope {
  return { ...around, chain: [item.facts, ...around.chain], item, kind };
}

/**
 * Each member of a kind in view: within a person or lease only those that belong to it. What is said
 * of every person is said of those who came, and not of a child born after the settlement.
 */
export function membersOf(scope: Scope, member: Member): readonly Scope[] {
  const { sheet, person, item, kind } = scope;
  switch (member) {
    case "person":
      return sheet.persons
        .filter((each) => !each.isBornHere)
        .map((each) => personScope(scope, each));
    case "adult":
      return sheet.persons.filter((each) => each.isAdult).map((each) => personScope(scope, each));
    case "child":
      return sheet.persons.filter((each) => each.isChild).map((each) => personScope(scope, each));
    default:
      return (sheet.items[member] ?? [])
        .filter(
          (each) =>
            (!person || !each.personId || each.personId === person.personId) &&
            (kind !== "lease" || !each.leaseId || each.leaseId === item?.id),
        )
        .map((each) => itemScope(scope, member, each));
  }
}

function valueIn(facts: Facts, name: FactName): Recorded | undefined {
  const found = facts[name] as Recorded | undefined;
  return found !== undefined && hasValue(found.value) ? found : undefined;
}

/**
 * The fact as read from a scope, or undefined when it is empty. Where no person is in view, a date
 * of persons is the household's: the earliest one of its members. Where no application is in view,
 * a fact of applications is that of the latest one, which stands last in the sheet.
 */
export function readFact(scope: Scope, name: FactName): Recorded | undefined {
  for (const facts of scope.chain) {
    const found = valueIn(facts, name);
    if (found) return found;
  }
  const { subject, type } = factDefinition(name);
  if (subject === "application" && scope.kind !== "application") {
    return scope.sheet.items.application?.reduceRight<Recorded | undefined>(
      (found, application) => found ?? valueIn(application.facts, name),
      undefined,
    );
  }
  if (subject !== "person" || type !== "date" || scope.person) return undefined;
  let earliest: Recorded | undefined;
  for (const person of scope.sheet.persons) {
    const found = valueIn(person.facts, name);
    if (found && (!earliest || found.value < earliest.value)) earliest = found;
  }
  return earliest;
}

/** The fact as a plain date, or null when it is empty or no date. */
export function readDate(scope: Scope, name: FactName): PlainDate | null {
  if (factDefinition(name).type !== "date") return null;
  return (readFact(scope, name)?.value as PlainDate | undefined) ?? null;
}

/**
 * Whether a fact can be read where these kinds of things are in view (the case and the
 * municipality always are, except in the municipality's own workspace).
 */
export function isReadable(name: FactName, inView: ReadonlySet<FactSubject>): boolean {
  const { subject, type } = factDefinition(name);
  if (subject === "municipality") return true;
  if (subject === "dwelling") return inView.has("case");
  if (subject === "application") return inView.has("application") || inView.has("case");
  if (subject === "person" && type === "date") return inView.has("person") || inView.has("case");
  return inView.has(subject);
}
