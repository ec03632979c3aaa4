import "server-only";
import type { Change } from "@/lib/platform/audit-trail";

/** Fields that hold a day, a number or a code; the trail tells of others that they were changed. */
const TOLD = new Set([
  "endedOn",
  "fromOn",
  "industry",
  "jobFrom",
  "minutesPerWeek",
  "norwegianInHours",
  "placementKind",
  "placesOffered",
  "requiredLevel",
  "reviewedOn",
  "subsidy",
  "toOn",
]);

/** The changes that the trail may tell: never what was written in words. */
export function toldChanges(changes: readonly Change[]): Change[] {
  return changes
    .map(({ field, ...change }) => ({
      ...change,
      field: field === "kind" ? "placementKind" : field,
    }))
    .filter(({ field }) => TOLD.has(field));
}
