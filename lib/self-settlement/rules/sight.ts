import type { Application } from "../types";

/** What of an application tells where the household is to live, or who could find it. */
export const WHEREABOUTS = [
  "dwellingId",
  "leaseId",
  "helperName",
  "helperPhone",
  "helperEmail",
  "note",
  "reasonText",
] as const satisfies readonly (keyof Application)[];

/** An application as someone outside the named circle of a protected address sees it. */
export function withoutWhereabouts(application: Application): Application {
  return {
    ...application,
    ...Object.fromEntries(WHEREABOUTS.map((field) => [field, null])),
  };
}
