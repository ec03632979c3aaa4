/** What the list of people in training may be narrowed to. */
export const LIST_FILTERS = ["all", "measure", "right", "civics", "test", "near", "still"] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

export function listFilter(asked: unknown): ListFilter {
  return LIST_FILTERS.find((one) => one === asked) ?? "all";
}

/** Practice, not law: how long before its end a right is told of. */
export const RIGHT_MONTHS = 6;
