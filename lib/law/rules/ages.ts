import type { PlainDate } from "@/lib/platform/dates";
import type { PersonFacts } from "../types";

type Born = NonNullable<PersonFacts["born"]>;

function wholeYears(from: PlainDate, to: PlainDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** Age in whole years: two ages when parts of the birth date are unknown. */
export function agesOn({ earliest, latest }: Born, day: PlainDate): { min: number; max: number } {
  return { min: wholeYears(latest, day), max: wholeYears(earliest, day) };
}

/** Whether the person is under the age; null when the birth date is not known well enough. */
export function isUnder(born: Born, years: number, day: PlainDate): boolean | null {
  const { min, max } = agesOn(born, day);
  if (max < years) return true;
  return min >= years ? false : null;
}

/** The day on which the person reaches the age; null when the birth day is not known. */
export function birthdayOf({ earliest, latest }: Born, years: number): PlainDate | null {
  if (earliest !== latest) return null;
  const year = Number(earliest.slice(0, 4)) + years;
  return `${year}-${earliest.endsWith("-02-29") ? "03-01" : earliest.slice(5)}`;
}
