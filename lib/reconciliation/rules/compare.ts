import { daysBetween } from "@/lib/platform/dates";
import { type ColumnRule, type ComparedField, columnRule, type ListKind } from "./lists";
import type { Groups } from "./words";

export const RESULTS = ["same", "differs", "missing_here", "missing_there"] as const;
export type Result = (typeof RESULTS)[number];

/** What one side says of someone, field by field; null is that it says nothing. */
export type Values = Readonly<Partial<Record<ComparedField, string | null>>>;

/** Where a side cannot tell: the field is then not compared. */
export const UNTOLD = "*";

export type Difference = {
  field: ComparedField;
  result: Exclude<Result, "same">;
  ours: string | null;
  theirs: string | null;
};

const NOTHING: Groups = new Map();

/** What a field of the two sides comes to. Pure: whatever is let pass is in the column's own rule. */
export function compareField(
  rule: ColumnRule | undefined,
  ours: string | null,
  theirs: string | null,
  groups: Groups = NOTHING,
): Result {
  if (ours === UNTOLD || theirs === UNTOLD || ours === theirs) return "same";
  if (ours === null) return "missing_here";
  if (theirs === null) return "missing_there";
  const { days = 0, hours = 0 } = rule?.compared ?? {};
  if (rule?.reads === "day" && Math.abs(daysBetween(ours, theirs)) <= days) return "same";
  if (rule?.reads === "amount" && Math.abs(Number(ours) - Number(theirs)) <= hours) return "same";
  if (ours.split("|").includes(theirs)) return "same";
  return sameGroup(ours, theirs, groups) ? "same" : "differs";
}

/** Whether one side tells only the group, and the other a code of it. */
function sameGroup(ours: string, theirs: string, groups: Groups): boolean {
  const [a, b] = [ours, theirs].map((code) =>
    code.startsWith("group:")
      ? { group: code.slice(6), exact: false }
      : { group: groups.get(code), exact: true },
  );
  return a?.group !== undefined && a.group === b?.group && !(a.exact && b?.exact);
}

/**
 * In what the two sides differ about someone: that only one of them has the person, or field by field.
 * A field that one of them has no column for, or cannot tell of, is not compared: what stands of it
 * from before stays as it is.
 */
export function compareSides(
  kind: ListKind,
  { ours, theirs }: { ours: Values | null; theirs: Values | null },
  fields: readonly ComparedField[],
  groups: Groups = NOTHING,
): { differences: Difference[]; compared: ComparedField[] } {
  const only = (result: "missing_here" | "missing_there"): Difference => ({
    field: "person",
    result,
    ours: ours && "listed",
    theirs: theirs && "listed",
  });
  if (!ours && !theirs) return { differences: [], compared: [...fields] };
  // One who is missing differs in that alone; what differed before is no longer a difference.
  if (!ours) return { differences: [only("missing_here")], compared: [...fields] };
  if (!theirs) return { differences: [only("missing_there")], compared: [...fields] };
  const differences: Difference[] = [];
  const compared: ComparedField[] = ["person"];
  for (const field of fields) {
    if (field === "person") continue;
    const own = ours[field] ?? null;
    const other = theirs[field] ?? null;
    if (own === UNTOLD || other === UNTOLD) continue;
    compared.push(field);
    const result = compareField(columnRule(kind, field), own, other, groups);
    if (result !== "same") differences.push({ field, result, ours: own, theirs: other });
  }
  return { differences, compared };
}

/** Of several rows about one person the one that differs in least. */
export function closestRow<Row extends { theirs: Values }>(
  kind: ListKind,
  ours: Values | null,
  rows: readonly Row[],
  { fields, groups }: { fields: readonly ComparedField[]; groups: Groups },
): Row | undefined {
  const differences = (row: Row) =>
    compareSides(kind, { ours, theirs: row.theirs }, fields, groups).differences.length;
  return rows.reduce<Row | undefined>(
    (best, row) => (best && differences(best) <= differences(row) ? best : row),
    undefined,
  );
}
