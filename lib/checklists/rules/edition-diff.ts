import type { EditionItem } from "../types";

/** The parts of an item that can differ between two editions. */
export const COMPARED = [
  "stage",
  "audience",
  "kind",
  "subject",
  "text",
  "why",
  "condition",
  "due",
  "repeat",
  "evidence",
  "reportId",
] as const;
export type ComparedField = (typeof COMPARED)[number];

export type EditionDifference =
  | { readonly kind: "added" | "removed"; readonly item: EditionItem }
  | {
      readonly kind: "switched_on" | "switched_off";
      readonly item: EditionItem;
      readonly reason: string | null;
    }
  | {
      readonly kind: "changed";
      readonly item: EditionItem;
      readonly before: EditionItem;
      readonly fields: readonly ComparedField[];
    };

/** Text that is equal for equal data, whatever the order of the keys (the database keeps its own). */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(",")}}`;
}

const inUse = (item: EditionItem) => item.active && !item.retired;

/**
 * What differs between two editions, in the order of the newer one, removed items last. An item
 * that is off in both is left out, and so are changes to one that is off in the newer.
 */
export function editionDiff(
  before: readonly EditionItem[],
  after: readonly EditionItem[],
): EditionDifference[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const differences: EditionDifference[] = [];
  for (const item of after) {
    const was = old.get(item.id);
    old.delete(item.id);
    if (!was) {
      if (inUse(item)) differences.push({ kind: "added", item });
      continue;
    }
    if (inUse(was) !== inUse(item)) {
      differences.push({
        kind: inUse(item) ? "switched_on" : "switched_off",
        item,
        reason: item.inactiveReason ?? null,
      });
    }
    if (!inUse(item)) continue;
    const fields = COMPARED.filter((field) => canonical(was[field]) !== canonical(item[field]));
    if (fields.length > 0) differences.push({ kind: "changed", item, before: was, fields });
  }
  for (const item of old.values()) if (inUse(item)) differences.push({ kind: "removed", item });
  return differences;
}
