import fc from "fast-check";
import { expect, it } from "vitest";
import { calendarText, escaped, type FeedEntry, folded } from "./icalendar";

const entry: FeedEntry = {
  uid: "abc@rotfeste",
  day: "2026-11-25",
  startsAtTime: "10:30",
  minutes: 45,
  summary: "Veiledning",
  url: "https://rotfeste.example/kalender?uke=2026-48",
};
const text = (...entries: FeedEntry[]) => calendarText("Rotfeste", entries, "2026-11-20T08:00:00Z");

it("writes an appointment on the clock in Norway", () => {
  expect(text(entry).split("\r\n")).toEqual(
    expect.arrayContaining([
      "BEGIN:VCALENDAR",
      "TZID:Europe/Oslo",
      "UID:abc@rotfeste",
      "DTSTAMP:20261120T080000Z",
      "DTSTART;TZID=Europe/Oslo:20261125T103000",
      "DURATION:PT45M",
      "SUMMARY:Veiledning",
      "URL:https://rotfeste.example/kalender?uke=2026-48",
      "END:VCALENDAR",
    ]),
  );
});

it("writes what has no time as the whole day", () => {
  const written = text({ ...entry, startsAtTime: null });
  expect(written).toContain("DTSTART;VALUE=DATE:20261125\r\n");
  expect(written.slice(written.indexOf("BEGIN:VEVENT"))).not.toContain("DURATION");
});

it("changes to and from summer time on the last Sundays of March and October", () => {
  const written = text();
  expect(written).toContain("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
  expect(written).toContain("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
  expect(written.endsWith("END:VCALENDAR\r\n")).toBe(true);
});

it.each([
  ["a, b; c\\d", "a\\, b\\; c\\\\d"],
  ["to\nlinjer", "to\\nlinjer"],
])("gives %j its signs back as %j", (given, expected) => {
  expect(escaped(given)).toBe(expected);
});

it("folds every line to 75 octets, cuts no letter, and unfolds to what it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (given) => {
      const line = given.replaceAll(/[\r\n]/g, "");
      const lines = folded(line).split("\r\n");
      for (const one of lines) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
      expect(folded(line).replaceAll("\r\n ", "")).toBe(line);
    }),
  );
});
