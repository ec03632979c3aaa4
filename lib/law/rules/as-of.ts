import type { PlainDate } from "@/lib/platform/dates";
import type { PersonFacts } from "../types";

const EVENTS = [
  "offeredOn",
  "decidedOn",
  "startedOn",
  "endedOn",
  "lapsedOn",
  "mappedOn",
  "guidedOn",
  "permitRenewedOn",
] as const satisfies readonly (keyof PersonFacts)[];

/** The facts as they were on a day: what had not happened by then is left out. */
export function asOf(facts: PersonFacts, day: PlainDate): PersonFacts {
  const later = EVENTS.filter((key) => (facts[key] ?? "") > day);
  return later.length === 0
    ? facts
    : { ...facts, ...Object.fromEntries(later.map((key) => [key, null])) };
}
