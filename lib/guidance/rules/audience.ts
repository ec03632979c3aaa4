import type { FactSheet } from "@/lib/facts/fact-sheet";
import type { Audience } from "./curriculum";

const OF_TENURE: Readonly<Record<string, Audience>> = {
  municipal_rental: "municipal_tenant",
  private_rental: "private_tenant",
  owned: "buyer",
};

/** For whom a household counts in the curriculum, from what the record tells of it. */
export function audienceOf(sheet: Pick<FactSheet, "flags" | "persons" | "items">): Audience[] {
  const flags = [sheet.flags, ...(sheet.items.lease ?? []).map((lease) => lease.flags ?? {})];
  const tenures = flags.flatMap(({ tenure }) => (typeof tenure === "string" ? [tenure] : []));
  const children = sheet.persons.some((person) => person.isChild);
  const adults = sheet.persons.some((person) => person.isAdult);
  return [
    ...new Set([
      ...tenures.flatMap((tenure) => OF_TENURE[tenure] ?? []),
      ...(children && adults ? ["with_children" as const] : []),
      ...(children && !adults ? ["minor" as const] : []),
    ]),
  ].toSorted();
}
