import fc from "fast-check";
import { expect, it } from "vitest";
import { isWorkDirected } from "@/lib/programme/rules/codes";
import { hoursInPlan, overlappingOf, workMinutesOn } from "./hours";

const line = (lineId: string, kind: string, minutesPerWeek: number) => ({
  lineId,
  kind,
  fromOn: "2026-11-02",
  toOn: "2027-10-31",
  minutesPerWeek,
});
const lines = [line("a", "work_placement", 900), line("b", "norwegian", 1350)];
const placed = {
  lineId: "a" as string | null,
  kind: "work_placement",
  fromOn: "2027-01-04",
  toOn: "2027-06-25",
  minutesPerWeek: 900,
};

it.each([
  ["says the same as the plan", {}, { kind: "same" }],
  ["says other hours", { minutesPerWeek: 720 }, { kind: "differs", planned: 900 }],
  [
    "goes on after the element",
    { toOn: "2027-11-01" },
    { kind: "outside", from: "2026-11-02", to: "2027-10-31" },
  ],
  [
    "begins before the element",
    { fromOn: "2026-11-01" },
    { kind: "outside", from: "2026-11-02", to: "2027-10-31" },
  ],
  ["stands in no plan", { lineId: null }, { kind: "not_in_plan" }],
  ["stands in an element that is taken out", { lineId: "c" }, { kind: "not_in_plan" }],
])("%s", (_what, more, expected) => {
  expect(hoursInPlan({ ...placed, ...more }, lines)).toEqual(expected);
});

it("counts an hour once however many placements fill the plan", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 30, max: 900 }), { maxLength: 5 }), (minutes) => {
      const plan = minutes.map((each, at) => line(String(at), "work_placement", each));
      const total = workMinutesOn(
        [...plan, line("n", "norwegian", 1350)],
        isWorkDirected,
        "2027-01-04",
      );
      expect(total).toBe(minutes.reduce((sum, each) => sum + each, 0));
      expect(workMinutesOn(plan, isWorkDirected, "2027-11-01")).toBe(0);
    }),
  );
});

it("finds the other placements of some of the same days", () => {
  const one = { id: "1", fromOn: "2026-02-01", toOn: "2026-04-30", endedOn: null };
  const cut = { id: "2", fromOn: "2026-01-01", toOn: "2026-03-01", endedOn: "2026-01-31" };
  const beside = { id: "3", fromOn: "2026-04-30", toOn: "2026-06-30", endedOn: null };
  expect(overlappingOf(one, [one, cut, beside])).toEqual([beside]);
});
