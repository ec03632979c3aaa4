import { useFormatter } from "next-intl";

/** Whole øre as kroner in running text and in columns of amounts: always with both decimals. */
export function useKroner(): (ore: number) => string {
  const format = useFormatter();
  return (ore) => format.number(ore / 100, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** A day as in running text. */
export function useDay(): (day: string) => string {
  const format = useFormatter();
  return (day) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
}

/** A month as in headings: september 2026. */
export function useMonth(): (month: string) => string {
  const format = useFormatter();
  return (month) =>
    format.dateTime(new Date(`${month}T12:00:00Z`), {
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
}
