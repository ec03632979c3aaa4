import { useFormatter } from "next-intl";

/** Minutes as hours in the reader's language, such as 37,5. */
export function useHours(): (minutes: number) => string {
  const format = useFormatter();
  return (minutes) => format.number(minutes / 60, { maximumFractionDigits: 1 });
}
