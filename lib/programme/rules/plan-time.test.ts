import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import { weekdayOf } from "@/lib/platform/iso-weeks";
import { isPublicHoliday } from "@/lib/rules/rules/working-days";
import { elementKindCodes } from "./codes";
import {
  daysOf,
  minutesOfTimes,
  type ProgrammeTime,
  type TimedElement,
  weeksOf,
} from "./plan-time";

const YEAR: ProgrammeTime = {
  from: "2026-08-17",
  to: "2027-06-25",
  fullTime: 2250,
  vacations: [],
  schoolBreaks: [{ from: "2026-10-05", to: "2026-10-09" }],
};

const element = (given: Partial<TimedElement>): TimedElement => ({
  lineId: "one",
  kind: "norwegian",
  fromOn: YEAR.from,
  toOn: YEAR.to,
  minutesPerWeek: 1200,
  times: [],
  followsSchool: false,
  ...given,
});

const weekOn = (monday: PlainDate, elements: TimedElement[], programme = YEAR) =>
  weeksOf(elements, programme).find((week) => week.monday === monday);

describe("a week of a plan", () => {
  it("has the hours of its elements against full time", () => {
    const practice = element({ lineId: "two", kind: "work_placement", minutesPerWeek: 1050 });
    expect(weekOn("2026-08-31", [element({}), practice])).toMatchObject({
      fullTime: 2250,
      minutes: 2250,
      workDirected: 1050,
      schoolBreak: false,
    });
  });

  it.each([
    ["a week with Christmas Day on a Friday", "2026-12-21", 1800],
    ["the week of Easter with Maundy Thursday and Good Friday", "2027-03-22", 1350],
    ["the week in which the programme begins on a Monday", "2026-08-17", 2250],
  ])("%s is full time with %s", (_, monday, minutes) => {
    expect(weekOn(monday, [])?.fullTime).toBe(minutes);
  });

  it("is short at either end, and in a vacation", () => {
    const programme = {
      ...YEAR,
      from: "2026-08-19",
      vacations: [{ from: "2026-09-07", to: "2026-09-08" }],
    };
    expect(weekOn("2026-08-17", [element({})], programme)).toMatchObject({
      fullTime: 1350,
      minutes: 720,
    });
    expect(weekOn("2026-09-07", [element({})], programme)).toMatchObject({
      fullTime: 1350,
      minutes: 720,
    });
  });

  it("lets an element that follows the school rest in its break, and asks for full time still", () => {
    expect(weekOn("2026-10-05", [element({ followsSchool: true })])).toMatchObject({
      fullTime: 2250,
      minutes: 0,
      schoolBreak: true,
    });
    expect(weekOn("2026-10-05", [element({})])).toMatchObject({
      minutes: 1200,
      schoolBreak: false,
    });
  });

  it("is enough when a holiday takes a day that is longer than the others", () => {
    // 37.5 hours, of which the Friday that Christmas Day falls on has nine and a half.
    const times = [1, 2, 3, 4].map((on) => ({ weekday: on, from: "08:00", to: "15:00" }));
    const long = element({ times: [...times, { weekday: 5, from: "08:00", to: "17:30" }] });
    expect(weekOn("2026-12-21", [long])).toMatchObject({
      minutes: 1680,
      fullTime: 1800,
      enough: true,
    });
    expect(weekOn("2026-12-21", [element({})])?.enough).toBe(false);
  });

  it("takes the hours of the days where they are known, on a Saturday too", () => {
    const times = [
      { weekday: 1, from: "08:30", to: "14:00" },
      { weekday: 6, from: "10:00", to: "12:00" },
    ];
    expect(minutesOfTimes(times)).toBe(450);
    expect(weekOn("2026-08-31", [element({ times })])?.minutes).toBe(450);
  });
});

const day = fc.integer({ min: 0, max: 500 }).map((after) => addDays("2026-01-05", after));
const period = fc
  .tuple(day, fc.integer({ min: 0, max: 300 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }));
const time = fc
  .record({
    weekday: fc.integer({ min: 1, max: 7 }),
    from: fc.integer({ min: 7, max: 15 }),
    hours: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ weekday: on, from, hours }) => ({
    weekday: on,
    from: `${String(from).padStart(2, "0")}:00`,
    to: `${from + hours}:00`,
  }));

const anElement = fc
  .record({
    period,
    kind: fc.constantFrom(...elementKindCodes),
    minutesPerWeek: fc.integer({ min: 1, max: 3000 }),
    times: fc.oneof(fc.constant([]), fc.array(time, { maxLength: 6 })),
    followsSchool: fc.boolean(),
    lineId: fc.uuid(),
  })
  .map(({ period: { from, to }, ...rest }) => ({ ...rest, fromOn: from, toOn: to }));

const aProgramme = fc
  .record({
    period,
    fullTime: fc.integer({ min: 60, max: 3000 }),
    vacations: fc.array(period, { maxLength: 2 }),
    schoolBreaks: fc.array(period, { maxLength: 3 }),
  })
  .map(({ period: { from, to }, ...rest }) => ({ ...rest, from, to }));

const elements = fc.uniqueArray(anElement, { maxLength: 8, selector: ({ lineId }) => lineId });

/** Counted anew day by day, with nothing of the rules but what a holiday is. */
function recounted(all: readonly TimedElement[], programme: ProgrammeTime): number {
  let sum = 0;
  for (let on = programme.from; on <= programme.to; on = addDays(on, 1)) {
    const isIn = (one: { from: string; to: string }) => one.from <= on && on <= one.to;
    if (isPublicHoliday(on) || programme.vacations.some(isIn)) continue;
    for (const { fromOn, toOn, times, minutesPerWeek, followsSchool } of all) {
      if (on < fromOn || toOn < on) continue;
      if (followsSchool && programme.schoolBreaks.some(isIn)) continue;
      const number = weekdayOf(on);
      if (times.length > 0) {
        for (const { weekday: of, from, to } of times) {
          if (of === number) sum += (Number.parseInt(to, 10) - Number.parseInt(from, 10)) * 60;
        }
      } else if (number <= 5) {
        const until = (days: number) => Math.floor((minutesPerWeek * days) / 5);
        sum += until(number) - until(number - 1);
      }
    }
  }
  return sum;
}

describe("the weeks of any plan", () => {
  it("have as many hours as a recount of its days", () => {
    fc.assert(
      fc.property(elements, aProgramme, (all, programme) => {
        const sum = weeksOf(all, programme).reduce((total, week) => total + week.minutes, 0);
        expect(sum).toBe(recounted(all, programme));
      }),
      { numRuns: 100 },
    );
  });

  it("have as many hours as those of each element, and never more directed at work", () => {
    fc.assert(
      fc.property(elements, aProgramme, (all, programme) => {
        for (const week of weeksOf(all, programme)) {
          const parts = [...week.byElement.values()].reduce((sum, part) => sum + part, 0);
          expect(week.minutes).toBe(parts);
          expect(week.workDirected).toBeLessThanOrEqual(week.minutes);
          expect(week.fullTime).toBeLessThanOrEqual(programme.fullTime);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("leave every other element as it was when one is moved", () => {
    fc.assert(
      fc.property(
        elements,
        aProgramme,
        fc.integer({ min: -60, max: 60 }),
        (all, programme, days) => {
          const [moved, ...others] = all;
          if (!moved) return;
          const at = {
            ...moved,
            fromOn: addDays(moved.fromOn, days),
            toOn: addDays(moved.toOn, days),
          };
          const before = weeksOf(all, programme);
          const after = weeksOf([at, ...others], programme);
          for (const [index, week] of before.entries()) {
            for (const { lineId } of others) {
              expect(after[index]?.byElement.get(lineId)).toBe(week.byElement.get(lineId));
            }
            expect(after[index]?.fullTime).toBe(week.fullTime);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it("cover whole weeks, one after another", () => {
    fc.assert(
      fc.property(aProgramme, (programme) => {
        const days = daysOf(programme);
        expect(days.length % 7).toBe(0);
        for (const [index, { on, weekday: number }] of days.entries()) {
          expect(number).toBe(weekdayOf(on));
          expect(on).toBe(addDays(days[0]?.on ?? "", index));
        }
      }),
      { numRuns: 50 },
    );
  });
});
