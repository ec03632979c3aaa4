import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/dates";
import {
  collisionsIn,
  collisionsOf,
  holesIn,
  weeksBelowFullTime,
  workHoursUnder,
} from "./plan-check";
import { daysOf, type ProgrammeTime, type TimedElement, weeksOf } from "./plan-time";

const PROGRAMME: ProgrammeTime = {
  from: "2026-08-31",
  to: "2026-10-25",
  fullTime: 2250,
  vacations: [],
  schoolBreaks: [{ from: "2026-10-05", to: "2026-10-09" }],
};

const element = (given: Partial<TimedElement>): TimedElement => ({
  lineId: "one",
  kind: "norwegian",
  fromOn: PROGRAMME.from,
  toOn: PROGRAMME.to,
  minutesPerWeek: 2250,
  times: [],
  followsSchool: false,
  ...given,
});

describe("holes", () => {
  it("are weeks below full time, put together where they are alike, with what they come of", () => {
    const school = element({ followsSchool: true, toOn: "2026-10-11" });
    const little = element({
      lineId: "two",
      fromOn: "2026-10-12",
      toOn: "2026-10-18",
      minutesPerWeek: 600,
    });
    const weeks = weeksOf([school, little], PROGRAMME);
    expect(holesIn(weeks)).toEqual([
      {
        from: "2026-10-05",
        to: "2026-10-11",
        weeks: 1,
        minutes: 0,
        fullTime: 2250,
        cause: "school_break",
      },
      {
        from: "2026-10-12",
        to: "2026-10-18",
        weeks: 1,
        minutes: 600,
        fullTime: 2250,
        cause: "short",
      },
      {
        from: "2026-10-19",
        to: "2026-10-25",
        weeks: 1,
        minutes: 0,
        fullTime: 2250,
        cause: "empty",
      },
    ]);
    expect(weeksBelowFullTime(weeks)).toBe(3);
  });

  it("join over several weeks, and none is seen in a vacation", () => {
    const short = element({ minutesPerWeek: 1800 });
    expect(holesIn(weeksOf([short], PROGRAMME))).toMatchObject([{ weeks: 8, minutes: 1800 }]);
    const vacations = [{ from: "2026-10-05", to: "2026-10-09" }];
    const rests = element({ followsSchool: true });
    expect(holesIn(weeksOf([rests], { ...PROGRAMME, vacations }))).toEqual([]);
  });
});

describe("collisions", () => {
  const course = element({ times: [{ weekday: 2, from: "08:30", to: "14:00" }] });
  const work = element({
    lineId: "two",
    kind: "work_placement",
    fromOn: "2026-09-14",
    times: [
      { weekday: 2, from: "12:00", to: "16:00" },
      { weekday: 3, from: "08:00", to: "15:00" },
    ],
  });

  it("are the hours that two elements share, from the first day on which they do", () => {
    expect(collisionsIn([course, work], daysOf(PROGRAMME))).toEqual([
      { one: "one", other: "two", weekday: 2, from: "12:00", to: "14:00", firstOn: "2026-09-15" },
    ]);
  });

  it("are none where one ends as the other begins, or rests", () => {
    const after = { ...work, times: [{ weekday: 2, from: "14:00", to: "16:00" }] };
    expect(collisionsIn([course, after], daysOf(PROGRAMME))).toEqual([]);
    const inBreak = { ...work, fromOn: "2026-10-05", toOn: "2026-10-09" };
    const school = { ...course, followsSchool: true };
    expect(collisionsIn([school, inBreak], daysOf(PROGRAMME))).toEqual([]);
  });
});

describe("the fifteen hours directed at work (§ 14 a)", () => {
  const rule = { hours: 15, from: "2026-09-14" };

  it.each([
    [900, 900, 0],
    [600, 600, 300],
  ])(
    "with %i minutes a week, the average is %i and %i are missing",
    (minutes, average, missing) => {
      const work = element({ kind: "work_placement", minutesPerWeek: minutes });
      expect(workHoursUnder(rule, [work], daysOf(PROGRAMME))).toEqual({ average, missing });
    },
  );

  it("is an average of the time after the day of the rule, of what counts alone", () => {
    // Six weeks are left; three of them with 30 hours are 15 on average.
    const work = element({
      kind: "language_placement",
      fromOn: "2026-09-14",
      toOn: "2026-10-04",
      minutesPerWeek: 1800,
    });
    const days = daysOf(PROGRAMME);
    expect(workHoursUnder(rule, [work, element({ lineId: "two" })], days)).toEqual({
      average: 900,
      missing: 0,
    });
    const before = element({ kind: "work_placement", toOn: "2026-09-13" });
    expect(workHoursUnder(rule, [before], days)).toEqual({ average: 0, missing: 900 });
  });

  it("leaves holidays and vacations out of the time", () => {
    const work = element({ kind: "work_placement", minutesPerWeek: 900 });
    const vacations = [{ from: "2026-09-21", to: "2026-10-02" }];
    expect(workHoursUnder(rule, [work], daysOf({ ...PROGRAMME, vacations }))).toMatchObject({
      missing: 0,
    });
  });

  it("asks nothing of a programme that ends before it", () => {
    expect(workHoursUnder({ hours: 15, from: "2026-11-01" }, [], daysOf(PROGRAMME))).toBeNull();
  });
});

const hour = fc.integer({ min: 7, max: 17 });
const anElement = fc
  .record({
    lineId: fc.uuid(),
    from: fc.integer({ min: 0, max: 40 }),
    length: fc.integer({ min: 0, max: 40 }),
    followsSchool: fc.boolean(),
    kind: fc.constantFrom("norwegian", "work_placement"),
    minutesPerWeek: fc.integer({ min: 1, max: 2400 }),
    times: fc.array(
      fc.record({ weekday: fc.integer({ min: 1, max: 5 }), from: hour, hours: hour }),
      { maxLength: 4 },
    ),
  })
  .map(({ from, length, times, ...rest }) => ({
    ...rest,
    fromOn: addDays(PROGRAMME.from, from),
    toOn: addDays(PROGRAMME.from, from + length),
    times: times.map((time) => ({
      weekday: time.weekday,
      from: `${String(time.from).padStart(2, "0")}:00`,
      to: `${String(Math.min(23, time.from + (time.hours % 4) + 1)).padStart(2, "0")}:00`,
    })),
  }));

const turned = ({ one, other, ...rest }: { one: string; other: string }) =>
  JSON.stringify({ pair: [one, other].sort(), ...rest });

describe("any two elements", () => {
  it("collide with each other or not at all", () => {
    const days = daysOf(PROGRAMME);
    fc.assert(
      fc.property(anElement, anElement, (one, other) => {
        const sorted = (a: TimedElement, b: TimedElement) =>
          collisionsOf(a, b, days).map(turned).sort();
        expect(sorted(one, other)).toEqual(sorted(other, one));
      }),
      { numRuns: 100 },
    );
  });

  it("leave the same holes in whichever order they stand", () => {
    fc.assert(
      fc.property(fc.array(anElement, { maxLength: 6 }), (all) => {
        const holes = holesIn(weeksOf(all, PROGRAMME));
        expect(holesIn(weeksOf([...all].reverse(), PROGRAMME))).toEqual(holes);
        const counted = holes.reduce((sum, hole) => sum + hole.weeks, 0);
        expect(counted).toBe(weeksBelowFullTime(weeksOf(all, PROGRAMME)));
      }),
      { numRuns: 100 },
    );
  });
});
