import type { PlainDate } from "@/lib/platform/dates";
import type { FactName, FactValue } from "./vocabulary";
import type { Flags } from "./vocabulary/conditions";

/** The object in the record that shows a fact, so that a screen can link to it. */
export type FactSource = {
  readonly objectType: string;
  readonly objectId: string;
  readonly personId?: string;
};

/** A value with what shows it and the day it was recorded. */
export type Recorded<N extends FactName = FactName> = {
  readonly value: FactValue<N>;
  readonly source?: FactSource;
  readonly recordedOn?: PlainDate;
};

/** Facts about one subject; a fact that is missing is empty. */
export type Facts = { readonly [N in FactName]?: Recorded<N> };

export type SheetPerson = {
  readonly personId: string;
  readonly name?: string;
  readonly isAdult: boolean;
  readonly isChild: boolean;
  /** Born into the household after it was settled: the settlement is not about this child. */
  readonly isBornHere?: boolean;
  readonly facts: Facts;
  readonly flags: Flags;
};

/** The kinds of things that a case has several of. */
export const ITEM_KINDS = [
  "lease",
  "application",
  "meeting",
  "absence",
  "adaptation",
  "tenancyRisk",
  "subGoal",
  "employer",
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** One lease, meeting, absence …, with the person or lease that it belongs to, if any. */
export type SheetItem = {
  readonly id: string;
  readonly personId?: string;
  readonly leaseId?: string;
  readonly facts: Facts;
  readonly flags?: Flags;
};

/** All that is known of a case (or of the municipality) when rules are read over it. */
export type FactSheet = {
  readonly caseFacts: Facts;
  readonly municipalityFacts: Facts;
  readonly flags: Flags;
  readonly persons: readonly SheetPerson[];
  readonly items: { readonly [K in ItemKind]?: readonly SheetItem[] };
};

/**
 * What one module knows of a case. Only the module that knows the household says who is an adult
 * and who a child; a person whom nobody says that of is left out of the sheet.
 */
export type FactContribution = {
  readonly caseFacts?: Facts;
  readonly municipalityFacts?: Facts;
  readonly flags?: Flags;
  readonly persons?: readonly (Pick<SheetPerson, "personId"> & Partial<SheetPerson>)[];
  readonly items?: FactSheet["items"];
};

/** Whether there is a value; an empty text or list is none, `none` and `["none"]` are values. */
export function hasValue(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return false;
  return !Array.isArray(value) || value.length > 0;
}

/** Facts with one source, from values as a row holds them; those without a value are left out. */
export function recorded(
  values: { readonly [N in FactName]?: FactValue<N> | null },
  source?: FactSource,
  recordedOn?: PlainDate,
): Facts {
  const facts: Record<string, Recorded> = {};
  for (const [name, value] of Object.entries(values)) {
    if (!hasValue(value)) continue;
    facts[name] = {
      value: value as FactValue,
      ...(source && { source }),
      ...(recordedOn && { recordedOn }),
    };
  }
  return facts as Facts;
}

/** Both sets of flags: true wins over false, lists are joined, otherwise the later one counts. */
function mergeFlags(first: Flags, second: Flags | undefined): Flags {
  if (!second) return first;
  const merged: Record<string, unknown> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const before = merged[key];
    if (value === undefined || before === true) continue;
    merged[key] =
      Array.isArray(before) && Array.isArray(value) ? [...new Set([...before, ...value])] : value;
  }
  return merged as Flags;
}

/** One sheet out of what each module contributed; on the same fact the later contribution counts. */
export function mergeContributions(contributions: readonly FactContribution[]): FactSheet {
  let caseFacts: Facts = {};
  let municipalityFacts: Facts = {};
  let flags: Flags = {};
  const persons = new Map<string, Pick<SheetPerson, "personId"> & Partial<SheetPerson>>();
  const items = new Map<ItemKind, Map<string, SheetItem>>();
  for (const part of contributions) {
    caseFacts = { ...caseFacts, ...part.caseFacts };
    municipalityFacts = { ...municipalityFacts, ...part.municipalityFacts };
    flags = mergeFlags(flags, part.flags);
    for (const person of part.persons ?? []) {
      const before = persons.get(person.personId);
      persons.set(person.personId, {
        ...before,
        ...person,
        facts: { ...before?.facts, ...person.facts },
        flags: mergeFlags(before?.flags ?? {}, person.flags),
      });
    }
    for (const kind of ITEM_KINDS) {
      for (const item of part.items?.[kind] ?? []) {
        const ofKind = items.get(kind) ?? new Map<string, SheetItem>();
        items.set(kind, ofKind);
        const before = ofKind.get(item.id);
        ofKind.set(item.id, {
          ...before,
          ...item,
          facts: { ...before?.facts, ...item.facts },
          flags: mergeFlags(before?.flags ?? {}, item.flags),
        });
      }
    }
  }
  return {
    caseFacts,
    municipalityFacts,
    flags,
    persons: [...persons.values()].flatMap((person) =>
      person.isAdult === undefined && person.isChild === undefined
        ? []
        : [
            {
              facts: {},
              flags: {},
              ...person,
              isAdult: person.isAdult ?? !person.isChild,
              isChild: person.isChild ?? !person.isAdult,
            },
          ],
    ),
    items: Object.fromEntries([...items].map(([kind, ofKind]) => [kind, [...ofKind.values()]])),
  };
}
