/** What the address of the case list may hold. `s` is the sealed search, `back` the pages before. */
const NAMES = [
  "s",
  "stage",
  "type",
  "team",
  "officer",
  "status",
  "due",
  "grade",
  "openedFrom",
  "openedTo",
  "sort",
  "after",
  "back",
] as const;

export type ListParams = Partial<Record<(typeof NAMES)[number], string>>;

/** The known parts of an address; a part that stands twice counts once. */
export function readListParams(given: Record<string, string | string[] | undefined>): ListParams {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = Array.isArray(given[name]) ? given[name][0] : given[name];
      return value ? [[name, value]] : [];
    }),
  );
}

/** The address of the list with some parts changed; a change of filter begins on the first page. */
export function listHref(params: ListParams, changes: ListParams = {}, path = "/saker"): string {
  const { after: _, back: __, ...kept } = params;
  const entries = Object.entries({ ...kept, ...changes }).filter(([, value]) => value);
  const query = new URLSearchParams(entries as [string, string][]).toString();
  return query ? `${path}?${query}` : path;
}

/** The address of the next page, which remembers the way back. */
export function nextHref(params: ListParams, next: string): string {
  const back = [params.back, params.after ?? "-"].filter(Boolean).join("~");
  return listHref(params, { after: next, back });
}

/** The address of the page before, or undefined on the first one. */
export function previousHref(params: ListParams): string | undefined {
  if (!params.after) return undefined;
  const pages = params.back?.split("~") ?? [];
  const before = pages.pop();
  const back = pages.join("~");
  return listHref(params, {
    ...(before && before !== "-" ? { after: before } : {}),
    ...(back ? { back } : {}),
  });
}
