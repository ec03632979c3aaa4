import type { DwellingSearch } from "@/lib/dwellings/input";
import { oreToTyped } from "@/lib/platform/money";

/** The address of a search, so that it can be kept and shared. */
export function searchHref(search: Partial<DwellingSearch>): string {
  const query = new URLSearchParams();
  const { need = [], rent, show, ...plain } = search;
  for (const [name, value] of Object.entries(plain)) if (value) query.set(name, String(value));
  for (const one of need) query.append("need", one);
  const typed = oreToTyped(rent);
  if (typed) query.set("rent", typed);
  if (show && show !== "possible") query.set("show", show);
  return query.size > 0 ? `/boliger?${query}` : "/boliger";
}
