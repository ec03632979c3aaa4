import type { Cap } from "@/lib/attendance/rules/caps";

type Words = (key: "workingDays" | "calendarDays" | "minutes", values: { count: number }) => string;

/** As many as a count has, without its unit. */
export function capCount(unit: Cap["unit"], amount: number): number {
  return unit === "working_days" ? amount / 10 : amount;
}

/** An amount of a count in words: tenths of a working day, calendar days or minutes. */
export function capAmount(words: Words, unit: Cap["unit"], amount: number): string {
  const count = capCount(unit, amount);
  if (unit === "working_days") return words("workingDays", { count });
  if (unit === "minutes") return words("minutes", { count });
  return words("calendarDays", { count });
}
