import { describe, expect, it } from "vitest";
import { checkGrantDay, emergencyEnd, endOfDayInNorway, latestGrantDay } from "./grants";
import { settlementDateProblems } from "./settlement-dates";

describe("grants", () => {
  it("last at most 90 days", () => {
    expect(latestGrantDay("2026-11-23")).toBe("2027-02-21");
    expect(checkGrantDay("2027-02-21", "2026-11-23").ok).toBe(true);
    expect(checkGrantDay("2027-02-22", "2026-11-23")).toMatchObject({
      error: { code: "cases.errors.grant-too-long" },
    });
    expect(checkGrantDay("2026-11-22", "2026-11-23")).toMatchObject({
      error: { code: "cases.errors.grant-in-past" },
    });
    expect(checkGrantDay("2026-11-23", "2026-11-23").ok).toBe(true);
  });

  it.each([
    ["2026-11-23", "2026-11-23T23:00:00.000Z"],
    ["2026-07-01", "2026-07-01T22:00:00.000Z"],
    ["2026-03-28", "2026-03-28T23:00:00.000Z"],
    ["2026-03-29", "2026-03-29T22:00:00.000Z"],
    ["2026-10-24", "2026-10-24T22:00:00.000Z"],
    ["2026-10-25", "2026-10-25T23:00:00.000Z"],
  ])("%s ends at %s", (day, instant) => expect(endOfDayInNorway(day)).toBe(instant));

  it("an emergency lasts 24 hours", () => {
    expect(emergencyEnd("2026-11-23T10:15:00.000Z")).toBe("2026-11-24T10:15:00.000Z");
  });
});

describe("settlement dates", () => {
  const dates = {
    allocationDecidedOn: "2026-03-01",
    plannedOn: "2026-04-01",
    settledOn: "2026-04-02",
  };
  it.each([
    [{}, {}],
    [{ settledOn: "2026-03-01" }, {}],
    [{ settledOn: "2026-02-28" }, { settledOn: "cases.errors.settled-before-allocation" }],
    [{ settledOn: "2026-05-02" }, { settledOn: "cases.errors.settled-in-future" }],
    [{ plannedOn: "2026-02-01" }, { plannedOn: "cases.errors.planned-before-allocation" }],
    [
      { allocationDecidedOn: "2026-06-01", plannedOn: null, settledOn: null },
      { allocationDecidedOn: "cases.errors.allocation-in-future" },
    ],
    [{ allocationDecidedOn: null }, {}],
  ])("%j gives %j", (change, problems) => {
    expect(settlementDateProblems({ ...dates, ...change }, "2026-05-01")).toEqual(problems);
  });
});
