import type { PlainDate } from "@/lib/platform/dates";

/** Percent of those who book interpreters that are trained by a day; null when nobody books. */
export function trainedShare(
  staff: readonly { completedOn: PlainDate | null }[],
  today: PlainDate,
): number | null {
  if (staff.length === 0) return null;
  const trained = staff.filter(({ completedOn }) => completedOn && completedOn <= today);
  // Rounded down: all are trained only when nobody lacks.
  return Math.floor((trained.length / staff.length) * 100);
}
