import { AREAS, type Area, type Content, LISTED } from "./content";

/** What became different of an area between two versions. */
export type AreaChange = {
  area: Area;
  /** Entries that came and went; an entry that was corrected is one of each. */
  added: readonly unknown[];
  removed: readonly unknown[];
};

const same = (one: unknown, other: unknown) => canonical(one) === canonical(other);

/** The same text for the same content, in whatever order its parts were written. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value ?? null);
  const parts = Object.entries(value)
    .filter(([, part]) => part !== null && part !== undefined)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([key, part]) => `${key}:${canonical(part)}`);
  return `{${parts.join()}}`;
}

/** What of an area stands as a whole, beside its entries. */
function restOf(content: Content, area: Area): readonly unknown[] {
  const told = content.told[area] ? [{ told: content.told[area] }] : [];
  if (area === "digital") return [content.digital, ...told];
  if (area === "goals") return [content.goals, ...told];
  const answer = content.answers[area];
  return answer ? [{ answer }, ...told] : told;
}

const isListed = (area: Area): area is (typeof LISTED)[number] =>
  (LISTED as readonly Area[]).includes(area);

const allOf = (content: Content, area: Area): readonly unknown[] => [
  ...(isListed(area) ? content[area] : []),
  ...restOf(content, area),
];

/** What is in the one and not in the other; of what stands twice, each is counted. */
function beyond(these: readonly unknown[], those: readonly unknown[]): unknown[] {
  const left = [...those];
  return these.filter((one) => {
    const found = left.findIndex((other) => same(one, other));
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
}

/** The areas that differ between two versions, with what came and went. */
export function changedAreas(before: Content, after: Content): AreaChange[] {
  return AREAS.flatMap((area) => {
    const [old, now] = [allOf(before, area), allOf(after, area)];
    const change = { area, added: beyond(now, old), removed: beyond(old, now) };
    return change.added.length > 0 || change.removed.length > 0 ? [change] : [];
  });
}
