import type { PlainDate } from "@/lib/platform/dates";

/** What a feed writes of an appointment. */
export type FeedEntry = {
  uid: string;
  day: PlainDate;
  /** On the clock in Norway, such as 14:30; null for the whole day. */
  startsAtTime: string | null;
  minutes: number;
  summary: string;
  url: string;
};

const LINE_OCTETS = 75;

/** The time zone of Norway: summer time between the last Sundays of March and October. */
const OSLO = [
  "BEGIN:VTIMEZONE",
  "TZID:Europe/Oslo",
  "BEGIN:DAYLIGHT",
  "TZNAME:CEST",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "DTSTART:19960331T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZNAME:CET",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/** A calendar as RFC 5545 has it, with times on the clock in Norway. */
export function calendarText(
  name: string,
  entries: readonly FeedEntry[],
  writtenAt: string,
): string {
  const stamp = `${writtenAt.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rotfeste//Kalender//NO",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    ...OSLO,
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    "END:VCALENDAR",
    "",
  ]
    .map(folded)
    .join("\r\n");
}

function eventLines({ uid, day, startsAtTime, minutes, summary, url }: FeedEntry, stamp: string) {
  const date = day.replaceAll("-", "");
  const when = startsAtTime
    ? [
        `DTSTART;TZID=Europe/Oslo:${date}T${startsAtTime.replace(":", "")}00`,
        `DURATION:PT${minutes}M`,
      ]
    : [`DTSTART;VALUE=DATE:${date}`];
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    ...when,
    `SUMMARY:${escaped(summary)}`,
    `URL:${url}`,
    "CLASS:PRIVATE",
    "END:VEVENT",
  ];
}

/** A text value: backslash, comma, semicolon and line breaks have a meaning of their own. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, "\\n");
}

/** A line of at most 75 octets, continued on lines that begin with a space; no letter is cut in two. */
export function folded(line: string): string {
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > LINE_OCTETS) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += letter;
    octets += size;
  }
  return [...lines, current].join("\r\n");
}
