import { addDays, type PlainDate } from "@/lib/platform/dates";
import { weekdayOf } from "@/lib/platform/iso-weeks";
import { isWorkingDay } from "@/lib/rules/rules/working-days";

export const DIGEST_CHOICES = ["off", "daily", "weekly"] as const;
export type DigestChoice = (typeof DIGEST_CHOICES)[number];
/** What a digest is sent as: the one that comes at once when someone has chosen, or one of a series. */
export type DigestKind = "first" | Exclude<DigestChoice, "off">;

/** Mail goes out in office hours: from six in the morning to six in the evening, in Norway. */
const FIRST_HOUR = 6;
const LAST_HOUR = 18;

const hourInNorway = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Oslo",
  hour: "2-digit",
  hourCycle: "h23",
});

/** Whether it is office hours at the instant, on the day that it is in Norway. */
export function isOfficeTime(instant: string, today: PlainDate): boolean {
  const hour = Number(hourInNorway.format(new Date(instant)));
  return isWorkingDay(today) && hour >= FIRST_HOUR && hour < LAST_HOUR;
}

/**
 * The day whose digest is to be sent on a day: each working day has its own, and a week has that of
 * its first working day. Null on a day of rest, and before the first digest that was asked for.
 */
export function digestDay(
  choice: DigestChoice,
  chosenOn: PlainDate,
  today: PlainDate,
): PlainDate | null {
  if (choice === "off" || !isWorkingDay(today)) return null;
  const day = choice === "daily" ? today : firstWorkingDay(today);
  return chosenOn <= day ? day : null;
}

/** The first working day of the week that a working day stands in. */
function firstWorkingDay(today: PlainDate): PlainDate {
  let day = addDays(today, 1 - weekdayOf(today));
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}
