import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AbsenceCode } from "@/lib/attendance/rules/codes";
import { addDays } from "@/lib/platform/dates";
import { recogniseAttendanceHeadings } from "./attendance-columns";
import { readAttendanceRow } from "./attendance-row";
import { unfoldWeeks } from "./week-rows";
import { placeTotal, type TotalDay } from "./week-total";

const today = "2026-11-26";
const MONDAY = "2026-11-16";
/** A class of five hours from Monday to Thursday, with what is different on some days. */
const week = (other: Readonly<Record<number, Partial<TotalDay>>> = {}): TotalDay[] =>
  Array.from({ length: 7 }, (_, at) => ({
    day: addDays(MONDAY, at),
    planned: at < 4 ? 300 : 0,
    registered: null,
    onLeave: false,
    closed: false,
    ...other[at],
  }));
const placed = (
  days: TotalDay[],
  hours: number,
  { code = null, on = today }: { code?: AbsenceCode | null; on?: string } = {},
) => {
  const result = placeTotal(days, { minutes: hours * 60, code }, on);
  return "fill" in result
    ? result.fill.map(({ day, present, code }) => [day.slice(-2), present / 60, code])
    : result.problem;
};

describe("the total of a week", () => {
  it.each<[string, TotalDay[], number, unknown]>([
    ["all that was planned", week(), 20, ["16", "17", "18", "19"].map((day) => [day, 5, null])],
    ["nothing of it", week(), 0, ["16", "17", "18", "19"].map((day) => [day, 0, null])],
    ["part of it", week(), 15, "week-between"],
    ["more than was planned", week(), 22, "week-differs"],
    ["a week without hours", week([0, 1, 2, 3].map(() => ({ planned: 0 }))), 0, []],
    [
      "what is left beside a day that is typed",
      week({ 0: { registered: 120 } }),
      17,
      [
        ["17", 5, null],
        ["18", 5, null],
        ["19", 5, null],
      ],
    ],
    [
      "the typed days alone",
      week({ 0: { registered: 120 } }),
      2,
      [
        ["17", 0, null],
        ["18", 0, null],
        ["19", 0, null],
      ],
    ],
    ["less than is typed", week({ 0: { registered: 300 } }), 3, "week-differs"],
    ["all, beside a day short of the plan", week({ 0: { registered: 120 } }), 20, "week-differs"],
    [
      "the rest of a week with leave",
      week({ 0: { onLeave: true } }),
      15,
      [
        ["17", 5, null],
        ["18", 5, null],
        ["19", 5, null],
      ],
    ],
    ["all of a week with leave", week({ 0: { onLeave: true } }), 20, "week-differs"],
    ["a day in a closed month", week({ 3: { closed: true } }), 20, "month-closed"],
  ])("settles %s, or is told", (_what, days, hours, wanted) => {
    expect(placed(days, hours)).toEqual(wanted);
  });

  it("gives the type that the list tells to each day, when nobody came", () => {
    expect(placed(week(), 0, { code: "SYK_LEGE" })).toEqual(
      ["16", "17", "18", "19"].map((day) => [day, 0, "SYK_LEGE"]),
    );
    expect(placed(week(), 20, { code: "SYK_LEGE" })).toEqual(
      ["16", "17", "18", "19"].map((day) => [day, 5, null]),
    );
  });

  it("waits until the week is over", () => {
    expect(placed(week(), 0, { on: "2026-11-18" })).toBe("week-not-over");
    expect(placed(week(), 20, { on: "2026-11-19" })).toHaveLength(4);
  });

  it("tells what the list, the timetable and the record say", () => {
    const told = placeTotal(week({ 0: { registered: 150 } }), { minutes: 900, code: null }, today);
    expect(told).toEqual({ problem: "week-between", told: "15", planned: "20", registered: "2,5" });
  });

  it("never spreads hours over days, and adds up to the total", () => {
    const day = fc.record({
      planned: fc.constantFrom(0, 180, 300, 450),
      registered: fc.option(fc.constantFrom(0, 120, 300), { nil: null }),
      onLeave: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 5, maxLength: 7 }),
        fc.integer({ min: 0, max: 3000 }),
        (given, minutes) => {
          const days = given.map((one, at) => ({
            ...{ day: addDays(MONDAY, at), closed: false },
            ...one,
          }));
          const result = placeTotal(days, { minutes, code: null }, today);
          if (!("fill" in result)) return;
          const by = new Map(days.map((one) => [one.day, one]));
          let sum = days.reduce((all, one) => all + (one.registered ?? 0), 0);
          for (const { day: on, present } of result.fill) {
            const one = by.get(on);
            expect(one?.registered).toBeNull();
            expect(one?.onLeave).toBe(false);
            expect([0, one?.planned]).toContain(present);
            sum += present;
          }
          expect(sum).toBe(minutes);
          // All there or all away: no single day is ever told as away.
          expect(new Set(result.fill.map(({ present }) => present === 0)).size).toBeLessThan(2);
        },
      ),
    );
  });
});

describe("a list of whole weeks", () => {
  const read = (headings: string[], cells: string[]) => {
    const table = { format: "csv" as const, encoding: "utf-8", delimiter: ";", headings };
    const unfolded = unfoldWeeks({ ...table, rows: [{ number: 2, cells }] }, today);
    const mapping = recogniseAttendanceHeadings(unfolded.headings);
    return readAttendanceRow(unfolded.rows[0]?.cells ?? [], mapping, today);
  };
  const who = ["Navn", "Fødselsdato"];
  const amina = ["Amina Yusuf", "04.07.1990"];

  it.each([
    [["Uke", "Timer i uka"], ["47", "22,5"], "2026-11-16", 1350],
    [["Uke", "År", "Timer"], ["2", "2026", "100"], null, null],
    [["Veke", "Timar totalt"], ["uke 2/2026", "30"], "2026-01-05", 1800],
    [["Uke", "År", "Sum timer"], ["uke 50", "2024", "0"], "2024-12-09", 0],
  ] as const)("is read with the columns %j and the row %j", (heads, cells, day, present) => {
    const { record, problems } = read([...who, ...heads], [...amina, ...cells]);
    expect(record && [record.wholeWeek, record.day, record.present]).toEqual(
      day && [true, day, present],
    );
    expect(problems.map(({ code }) => code.split(".").at(-1))).toEqual(day ? [] : ["hours"]);
  });

  it.each([
    [["60", "20"], ["week"]],
    [["47", ""], ["week-hours"]],
    [["", "20"], ["week"]],
  ] as const)("tells what is wrong with %j", (cells, codes) => {
    const { problems } = read([...who, "Uke", "Timer"], [...amina, ...cells]);
    expect(problems.map(({ code }) => code.split(".").at(-1))).toEqual(codes);
  });

  it("is a list of days as soon as it tells the day", () => {
    const { record } = read([...who, "Uke", "Dato", "Timer"], [...amina, "47", "17.11.2026", "5"]);
    expect(record).toMatchObject({ wholeWeek: false, day: "2026-11-17", present: 300 });
  });
});
