import { expect, it } from "vitest";
import { monthMarks, stretchOf } from "./plan-picture";

const year = { from: "2026-01-01", to: "2026-12-31" };

it("places a period on the line, and cuts off what lies outside", () => {
  expect(stretchOf(year, year)).toEqual({ at: 0, width: 100 });
  expect(stretchOf({ from: "2026-07-02", to: "2027-07-01" }, year)).toEqual({
    at: 49.86,
    width: 50.14,
  });
  expect(stretchOf({ from: "2027-01-01", to: "2027-07-01" }, year)).toEqual({ at: 0, width: 0 });
});

it("marks as many months as there is room for", () => {
  expect(monthMarks(year)).toHaveLength(11);
  const long = monthMarks({ from: "2026-02-15", to: "2029-02-14" });
  expect(long.slice(0, 2)).toEqual(["2026-04-01", "2026-07-01"]);
  expect(long).toHaveLength(12);
});
