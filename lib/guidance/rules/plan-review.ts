import type { PlainDate } from "@/lib/platform/dates";

type Version = { reviewOn: PlainDate | null; writtenOn: PlainDate };

export type PlanReview = { dueOn: PlainDate; reviewedOn: PlainDate | null };

/**
 * When a plan is to be gone through, by its versions from the first on; null where no day was ever set.
 * A version with a later day is itself the review of the day before it. Once a version sets no day, the
 * last one that was set has been gone through.
 */
export function planReview(versions: readonly Version[]): PlanReview | null {
  const last = versions.findLastIndex(({ reviewOn }) => reviewOn !== null);
  const dueOn = versions[last]?.reviewOn;
  if (!dueOn) return null;
  return { dueOn, reviewedOn: versions[last + 1]?.writtenOn ?? null };
}
