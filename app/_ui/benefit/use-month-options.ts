import { useFormatter } from "next-intl";

/** Months to choose between, in words. */
export function useMonthOptions(months: readonly string[]): { value: string; label: string }[] {
  const format = useFormatter();
  return months.map((value) => ({
    value,
    label: format.dateTime(new Date(`${value}-15T12:00:00Z`), {
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    }),
  }));
}
