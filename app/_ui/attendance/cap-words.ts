import type { Cap } from "@/lib/attendance/rules/caps";

type Words = (key: "workingDays" | "calendarDays" | "minutes", values: { count: number }) => string;

/** An amount of a count in words: tenths of a working day, calendar days or minutes. */
export function capAmount(words: Words, unit: Cap["unit"], amount: number): string {
  if (unit === "working_days") return words("workingDays", { count: amount / 10 });
  if (unit === "minutes") return words("minutes", { count: amount });
  return words("calendarDays", { count: amount });
}
