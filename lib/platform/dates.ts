/** A calendar day, "YYYY-MM-DD". Never a JS `Date`: that is an instant, and shifts with the zone. */
export type PlainDate = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMs = 86_400_000;

function toUtc(date: PlainDate): number {
  const match = pattern.exec(date);
  if (!match) throw new RangeError(`not a plain date: ${date}`);
  return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
}

function fromUtc(ms: number): PlainDate {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Whether the text is a day that exists, from year 1850 to 2200. */
export function isPlainDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  return year >= 1850 && year <= 2200 && fromUtc(toUtc(text)) === text;
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromUtc(toUtc(date) + days * dayMs);
}

/** The same day some months on; the last day of the month when that day does not exist. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0),
  ).getUTCDate();
  return fromUtc(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, lastDay)));
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / dayMs);
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** Quarter of the year, 1 to 4. */
export function quarterOf(date: PlainDate): number {
  return Math.ceil(Number(date.slice(5, 7)) / 3);
}

const oslo = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Oslo",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar day in Norway at an instant. */
export function dayInNorway(instant: string | Date): PlainDate {
  return oslo.format(new Date(instant));
}

/**
 * A date as people in Norway write it, to a plain date: 3.4.2026, 03.04.26, 3/4-2026, 2026-04-03.
 * Two-digit years up to ten years ahead of `today` are this century. Null when it is no date.
 */
export function parseNorwegianDate(text: string, today: PlainDate): PlainDate | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T[\d:.]+Z?)?$/.exec(trimmed);
  const norwegian = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4}|\d{2})\.?$/.exec(trimmed);
  const parts = iso
    ? [iso[1], iso[2], iso[3]]
    : norwegian
      ? [norwegian[3], norwegian[2], norwegian[1]]
      : null;
  if (!parts) return null;
  let year = Number(parts[0]);
  if (parts[0]?.length === 2) {
    year += 2000;
    if (year > yearOf(today) + 10) year -= 100;
  }
  const date = `${String(year).padStart(4, "0")}-${parts[1]?.padStart(2, "0")}-${parts[2]?.padStart(2, "0")}`;
  return isPlainDate(date) ? date : null;
}

const osloClock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Oslo",
  dateStyle: "short",
  timeStyle: "short",
});
const offsets = ["+01:00", "+02:00"] as const;

/** Whether clocks in Norway show the time, such as 14:30, on a day; an hour of spring is passed over. */
export function isTimeInNorway(date: PlainDate, time: string): boolean {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return false;
  return offsets.some(
    (offset) => osloClock.format(new Date(`${date}T${time}:00${offset}`)) === `${date} ${time}`,
  );
}
