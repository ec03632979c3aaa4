import fc from "fast-check";
import { expect, it } from "vitest";
import { theLaw } from "@/lib/law/fixtures";
import { absenceDays } from "./absence-days";
import { missing } from "./cell";
import { absenceCodes, absenceKeys } from "./codes";
import { isClosed, lastOfMonth, type MonthCell, summarise } from "./month";
import { unusualAbsence, unusualDefault } from "./unusual";

const cell = (more: Partial<MonthCell>): MonthCell => ({
  participationId: "a",
  ...{ planned: 300, present: null, code: null, leave: null },
  ...more,
});

it("counts what is registered, what a leave fills in, what is missing and what is not explained", () => {
  expect(
    summarise([
      cell({ present: 300 }),
      cell({ present: 120, code: "UGYLDIG" }),
      cell({ present: 240 }),
      cell({ leave: "SYK_LEGE" }),
      cell({ participationId: "b" }),
      cell({ participationId: "b", planned: 0 }),
    ]),
  ).toEqual({
    participants: 2,
    planned: 1500,
    present: 660,
    missingDays: 1,
    unexplainedDays: 1,
    unexplained: 60,
    deducted: 180,
    absent: 540,
  });
});

it("sums to what counting again gives", () => {
  const someCell = fc.record({
    participationId: fc.constantFrom("a", "b", "c"),
    planned: fc.integer({ min: 0, max: 480 }),
    present: fc.option(fc.integer({ min: 0, max: 480 }), { nil: null }),
    code: fc.constantFrom(null, ...absenceCodes),
    leave: fc.constantFrom(null, ...absenceCodes),
  });
  fc.assert(
    fc.property(
      fc.array(someCell, { maxLength: 40 }),
      fc.integer({ min: 0, max: 40 }),
      (all, at) => {
        const whole = summarise(all);
        const parts = [summarise(all.slice(0, at)), summarise(all.slice(at))];
        for (const key of ["planned", "present", "absent", "deducted", "missingDays"] as const) {
          expect(parts.reduce((sum, part) => sum + part[key], 0)).toBe(whole[key]);
        }
        const short = all.reduce(
          (sum, { planned, present, leave }) =>
            sum + (present === null ? (leave ? planned : 0) : missing(planned, present)),
          0,
        );
        expect(whole.absent).toBe(short);
        expect(whole.deducted + whole.unexplained).toBeLessThanOrEqual(whole.absent);
      },
    ),
  );
});

it("closes for a class, or for all", () => {
  const closed = [
    { month: "2026-10-01", classId: null },
    { month: "2026-11-01", classId: "b" },
  ];
  expect(isClosed(closed, "2026-10-31", "a")).toBe(true);
  expect(isClosed(closed, "2026-11-02", "a")).toBe(false);
  expect(isClosed(closed, "2026-11-02", "b")).toBe(true);
  expect(lastOfMonth("2028-02-03")).toBe("2028-02-29");
});

it("what is registered of a day stands over a leave that covers it", () => {
  const sick = {
    ...{ id: "l", code: "SYK_LEGE" as const, fromOn: "2026-11-02", toOn: "2026-11-04" },
    ...{ occasion: null, minutesPerDay: null, eventOn: null },
  };
  const day = (on: string, present: number, code: "SYK_LEGE" | null) => ({
    ...{ day: on, planned: 300, present, code },
  });
  const days = absenceDays(
    [day("2026-11-03", 300, null), day("2026-11-04", 150, "SYK_LEGE")],
    [sick],
    { dayMinutes: 450 },
  );
  expect(days.map(({ day: on, tenths, leave }) => [on, tenths, leave?.id])).toEqual([
    ["2026-11-02", 10, "l"],
    ["2026-11-04", 5, "l"],
  ]);
});

it("opens a talk by the municipality's own rule, over what nobody has explained", () => {
  const away = (day: string, code: "UGYLDIG" | "SYK_LEGE" | null, present = 0) => ({
    ...{ day, planned: 300, present, code },
  });
  const days = [away("2026-11-12", null), away("2026-11-13", "UGYLDIG")];
  expect(unusualAbsence(days, "2026-11-25", unusualDefault)).toBe(null);
  const more = [...days, away("2026-11-25", null, 240)];
  expect(unusualAbsence(more, "2026-11-25", unusualDefault)).toEqual({
    ...{ from: "2026-11-12", to: "2026-11-25", minutes: 660 },
  });
  expect(unusualAbsence(more, "2026-11-26", unusualDefault)).toBe(null);
  expect(
    unusualAbsence([away("2026-11-25", "SYK_LEGE")], "2026-11-25", { minutes: 0, weeks: 2 }),
  ).toBe(null);
  expect(Object.values(absenceKeys).every((code) => theLaw().on("2026-11-26").row(code))).toBe(
    true,
  );
});
