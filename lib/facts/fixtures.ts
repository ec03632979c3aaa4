import type { FactSheet, Facts, SheetItem, SheetPerson } from "./fact-sheet";
import { recorded } from "./fact-sheet";
import type { FactName, FactValue } from "./vocabulary";
import type { Flags } from "./vocabulary/conditions";

type Values = { readonly [N in FactName]?: FactValue<N> | null };

/** Facts about one thing, shown by an object of that id. */
export function facts(values: Values, objectId?: string): Facts {
  return recorded(values, objectId ? { objectType: "test", objectId } : undefined);
}

/** An adult of the household. */
export function anAdult(personId: string, values: Values = {}, flags: Flags = {}): SheetPerson {
  return { personId, isAdult: true, isChild: false, facts: facts(values), flags };
}

/** A child of the household. */
export function aChild(personId: string, values: Values = {}, flags: Flags = {}): SheetPerson {
  return { personId, isAdult: false, isChild: true, facts: facts(values), flags };
}

/** A lease, meeting, absence … */
export function anItem(
  id: string,
  values: Values = {},
  of: Pick<SheetItem, "personId" | "leaseId" | "flags"> = {},
): SheetItem {
  return { id, ...of, facts: facts(values) };
}

/** A case with one adult and nothing recorded, but for what is given. */
export function aSheet(parts: Partial<FactSheet> = {}): FactSheet {
  return {
    caseFacts: {},
    municipalityFacts: {},
    flags: {},
    persons: [anAdult("adult-1")],
    items: {},
    ...parts,
  };
}
