/** The columns that one can choose in the case list; the household always stands first. */
export const LIST_COLUMNS = [
  "number",
  "type",
  "stages",
  "team",
  "officers",
  "due",
  "items",
  "opened",
  "activity",
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

export const COLUMNS_COOKIE = "case-columns";

const DEFAULT: readonly ListColumn[] = ["number", "stages", "officers", "due", "activity"];

/** The chosen columns, in their fixed order. */
export function readColumns(cookie: string | undefined): readonly ListColumn[] {
  if (cookie === undefined) return DEFAULT;
  const chosen = cookie.split(".");
  return LIST_COLUMNS.filter((column) => chosen.includes(column));
}
