import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addMonths } from "@/lib/platform/dates";
import { NIR_MONTHS } from "@/lib/reporting/rules/reported-fields";
import { type CheckedRecord, warningsIn, yearEnds } from "./record-warnings";

const RUNNING: CheckedRecord = {
  startedOn: "2025-03-01",
  plannedEndOn: "2027-02-28",
  endedOn: null,
  exitReason: null,
  activities: [],
  statusAfterOneYear: null,
  activityAfterTwoYears: null,
  measuredOn: ["2025-12-31", "2026-12-31"],
};
const ENDED: CheckedRecord = {
  ...RUNNING,
  startedOn: "2023-02-01",
  plannedEndOn: "2024-10-31",
  endedOn: "2024-10-31",
  exitReason: "upper_secondary",
  statusAfterOneYear: "education",
  activityAfterTwoYears: "work_full_time",
};
const TODAY = "2026-11-26";

const codes = (record: CheckedRecord, today = TODAY) =>
  warningsIn(record, today).map(({ warning, overdue }) => (overdue ? `${warning}!` : warning));

describe("warningsIn", () => {
  test.each<[string, CheckedRecord, string[]]>([
    ["a programme that goes as planned", RUNNING, []],
    ["an end with all that came after", ENDED, []],
    ["not begun", { ...RUNNING, startedOn: null, plannedEndOn: "2026-01-01" }, []],
    [
      "the planned end has passed",
      { ...RUNNING, plannedEndOn: "2026-11-01" },
      ["end_not_recorded"],
    ],
    [
      "it passed more than two months ago",
      { ...RUNNING, plannedEndOn: "2026-09-25" },
      ["end_not_recorded!"],
    ],
    ["no reason", { ...ENDED, exitReason: null }, ["no_reason!"]],
    [
      "the register's own code for none",
      { ...ENDED, exitReason: "not_registered" },
      ["no_reason!"],
    ],
    ["moved, and nobody knows to what", { ...ENDED, exitReason: "moved" }, ["no_activity!"]],
    [
      "interrupted for a job",
      { ...ENDED, exitReason: "interrupted", activities: ["interrupted", "work_part_time"] },
      [],
    ],
    ["nothing a year after", { ...ENDED, statusAfterOneYear: null }, ["no_status_12!"]],
    ["unknown a year after", { ...ENDED, statusAfterOneYear: "unknown" }, ["no_status_12!"]],
    ["nothing two years after", { ...ENDED, activityAfterTwoYears: null }, ["no_status_24"]],
    [
      "left Norway: nobody asks",
      {
        ...ENDED,
        exitReason: "left_norway",
        statusAfterOneYear: null,
        activityAfterTwoYears: null,
      },
      [],
    ],
    [
      "no element at the last year's end",
      { ...RUNNING, measuredOn: ["2026-12-31"] },
      ["no_measure!"],
    ],
    ["none at the one to come", { ...RUNNING, measuredOn: ["2025-12-31"] }, ["no_measure"]],
    ["it ends before", { ...RUNNING, plannedEndOn: "2026-12-20", measuredOn: ["2025-12-31"] }, []],
  ])("%s", (_case, record, expected) => {
    expect(codes(record)).toEqual(expected);
  });

  it("pins the two months of integreringsforskriften § 58 to the day", () => {
    expect(NIR_MONTHS).toBe(2);
    const open = { ...RUNNING, plannedEndOn: "2026-09-26" };
    expect(codes(open, "2026-11-26")).toEqual(["end_not_recorded"]);
    expect(codes(open, "2026-11-27")).toEqual(["end_not_recorded!"]);
  });

  it("tells of the year's end three months before it", () => {
    expect(yearEnds("2026-09-29")).toEqual(["2025-12-31"]);
    expect(yearEnds("2026-09-30")).toEqual(["2025-12-31", "2026-12-31"]);
  });

  it("has nothing to say once all is recorded, whatever the days", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (from, months) => {
          const startedOn = addMonths("2018-01-15", from);
          const endedOn = addMonths(startedOn, months);
          const record = {
            ...ENDED,
            ...{ startedOn, endedOn, plannedEndOn: endedOn },
            measuredOn: yearEnds(TODAY),
          };
          expect(warningsIn(record, TODAY)).toEqual([]);
        },
      ),
    );
  });
});
