import { addDays, type PlainDate, yearOf } from "@/lib/platform/dates";
import { weekdayOf } from "@/lib/platform/iso-weeks";

/** Days of the year that are holidays by date: helligdagsfredsloven § 2 and the law on 1 and 17 May. */
const FIXED = ["01-01", "05-01", "05-17", "12-25", "12-26"];

/** Maundy Thursday to Whit Monday, as days from Easter Sunday: helligdagsfredsloven § 2. */
const FROM_EASTER = [-3, -2, 0, 1, 39, 49, 50];

/** Easter Sunday of a year, by the Gregorian rule (Meeus, Jones and Butcher). */
export function easterSunday(year: number): PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Whether the day is a public holiday in Norway; Sundays as such are not counted here. */
export function isPublicHoliday(date: PlainDate): boolean {
  if (FIXED.includes(date.slice(5))) return true;
  const easter = easterSunday(yearOf(date));
  return FROM_EASTER.some((days) => addDays(easter, days) === date);
}

/** Monday to Friday, public holidays left out. */
export function isWorkingDay(date: PlainDate): boolean {
  return weekdayOf(date) <= 5 && !isPublicHoliday(date);
}

/** The day that lies some working days after another. */
export function workingDaysAfter(day: PlainDate, count: number): PlainDate {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}
