import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayInNorway, daysBetween } from "@/lib/platform/dates";
import { weekdayOf } from "@/lib/platform/iso-weeks";
import { isWorkingDay } from "@/lib/rules/rules/working-days";
import { DIGEST_CHOICES, digestDay, isOfficeTime } from "./digest";

const longAgo = "2026-01-01";
const days = fc.integer({ min: 0, max: 3650 }).map((offset) => addDays("2026-01-01", offset));

describe("the day of a digest", () => {
  it.each([
    ["daily", "2026-11-23", "2026-11-23", "a Monday"],
    ["daily", "2026-11-28", null, "a Saturday"],
    ["daily", "2026-12-25", null, "Christmas Day"],
    ["weekly", "2026-11-23", "2026-11-23", "a Monday"],
    ["weekly", "2026-11-25", "2026-11-23", "a Wednesday whose week has not had one"],
    ["weekly", "2026-04-07", "2026-04-07", "Tuesday after Easter Monday"],
    ["weekly", "2026-04-06", null, "Easter Monday"],
    ["weekly", "2026-04-10", "2026-04-07", "Friday of Easter week"],
    ["off", "2026-11-23", null, "no digest asked for"],
  ] as const)("%s on %s is %s: %s", (choice, today, day, _why) => {
    expect(digestDay(choice, longAgo, today)).toBe(day);
  });

  it.each([
    ["daily", "2026-11-25", "2026-11-25", "2026-11-25", "daily begins on the day of the choice"],
    ["weekly", "2026-11-23", "2026-11-23", "2026-11-23", "weekly chosen on a Monday begins then"],
    ["weekly", "2026-11-24", "2026-11-25", null, "weekly chosen on a Tuesday waits for Monday"],
    ["weekly", "2026-11-24", "2026-11-30", "2026-11-30", "and then begins"],
  ] as const)("%s chosen on %s is on %s %s: %s", (choice, chosenOn, today, day, _why) => {
    expect(digestDay(choice, chosenOn, today)).toBe(day);
  });

  it("is a working day of the same week, not in the future, and one a week when weekly", () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...DIGEST_CHOICES), (today, choice) => {
        const day = digestDay(choice, longAgo, today);
        if (choice === "off" || !isWorkingDay(today)) expect(day).toBeNull();
        if (day === null) return;
        expect(isWorkingDay(day)).toBe(true);
        expect(day <= today).toBe(true);
        expect(daysBetween(day, today)).toBeLessThan(weekdayOf(today));
        if (choice === "weekly" && isWorkingDay(addDays(day, 1)) && weekdayOf(day) < 5) {
          expect(digestDay("weekly", longAgo, addDays(day, 1))).toBe(day);
        }
      }),
    );
  });
});

describe("office hours", () => {
  it.each([
    ["2026-11-23T04:59:59.000Z", false, "a minute to six in winter"],
    ["2026-11-23T05:00:00.000Z", true, "six in winter"],
    ["2026-11-23T16:59:59.000Z", true, "a minute to six in the evening"],
    ["2026-11-23T17:00:00.000Z", false, "six in the evening"],
    ["2026-07-01T04:00:00.000Z", true, "six in summer"],
    ["2026-07-01T03:59:59.000Z", false, "a minute to six in summer"],
    ["2026-03-30T04:00:00.000Z", true, "six on the day after the clocks went forward"],
    ["2026-11-22T22:59:59.000Z", false, "midnight, when the day turns"],
    ["2026-11-28T09:00:00.000Z", false, "a Saturday morning"],
    ["2026-05-14T09:00:00.000Z", false, "Ascension Day"],
  ])("at %s: %s (%s)", (instant, allowed, _why) => {
    expect(isOfficeTime(instant, dayInNorway(instant))).toBe(allowed);
  });
});
