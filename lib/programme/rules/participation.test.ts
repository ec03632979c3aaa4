import { describe, expect, it } from "vitest";
import { type ParticipationDates, problemsIn, shortcomings, stateOf } from "./participation";

const today = "2026-06-01";
const whole: ParticipationDates = {
  rightArisesOn: "2024-01-10",
  decidedOn: "2024-02-01",
  startedOn: "2024-03-01",
  plannedEndOn: "2026-03-01",
  endedOn: "2025-05-01",
  exitReason: "work_full_time",
  statusAfterOneYear: "work",
  statusAfterOneYearOn: "2026-05-02",
};

describe("problemsIn", () => {
  it.each<[string, Partial<ParticipationDates>, string[]]>([
    ["nothing wrong", {}, []],
    ["an end without a reason is allowed", { exitReason: null }, []],
    [
      "decision to come",
      {
        decidedOn: "2026-06-02",
        startedOn: null,
        endedOn: null,
        plannedEndOn: null,
        exitReason: null,
        statusAfterOneYear: null,
        statusAfterOneYearOn: null,
      },
      ["decidedOn"],
    ],
    ["start before decision", { startedOn: "2024-01-31" }, ["startedOn"]],
    [
      "start to come",
      {
        startedOn: "2026-06-02",
        endedOn: null,
        plannedEndOn: null,
        exitReason: null,
        statusAfterOneYear: null,
        statusAfterOneYearOn: null,
      },
      ["startedOn"],
    ],
    ["status to come", { statusAfterOneYearOn: "2026-06-02" }, ["statusAfterOneYearOn"]],
    ["planned end before start", { plannedEndOn: "2024-02-01" }, ["plannedEndOn"]],
    ["end before start", { endedOn: "2024-02-28" }, ["endedOn"]],
    ["end to come", { endedOn: "2026-06-02", statusAfterOneYearOn: null }, ["endedOn"]],
    ["end without start", { startedOn: null }, ["startedOn"]],
    ["reason without end", { endedOn: null, statusAfterOneYear: null }, ["endedOn"]],
    ["status without end", { endedOn: null, exitReason: null }, ["statusAfterOneYear"]],
    ["status before end", { statusAfterOneYearOn: "2025-04-30" }, ["statusAfterOneYearOn"]],
  ])("%s", (_name, change, fields) => {
    expect(problemsIn({ ...whole, ...change }, today).map((p) => p.field)).toEqual(fields);
  });
});

const nothing: ParticipationDates = {
  rightArisesOn: null,
  decidedOn: null,
  startedOn: null,
  plannedEndOn: null,
  endedOn: null,
  exitReason: null,
  statusAfterOneYear: null,
  statusAfterOneYearOn: null,
};

describe("stateOf", () => {
  it.each<[string, Partial<ParticipationDates>]>([
    ["undecided", {}],
    ["decided", { decidedOn: "2026-01-02" }],
    ["running", { decidedOn: "2026-01-02", startedOn: "2026-01-05" }],
    ["ended", { startedOn: "2024-01-05", endedOn: "2026-01-05" }],
  ])("%s", (state, dates) => {
    expect(stateOf({ ...nothing, ...dates })).toBe(state);
  });
});

describe("shortcomings", () => {
  it.each<[string, Partial<ParticipationDates>, string | null, string[]]>([
    ["nothing is due yet", {}, today, []],
    ["both are late", {}, "2026-05-31", ["decision", "start"]],
    ["only the start is late", { decidedOn: "2026-03-01" }, "2026-05-31", ["start"]],
    ["no due date is known", {}, null, []],
    ["ended without a reason", { startedOn: "2025-01-01", endedOn: today }, null, ["exit_reason"]],
    [
      "a reason that says that there is none",
      { startedOn: "2025-01-01", endedOn: today, exitReason: "not_registered" },
      null,
      ["exit_reason"],
    ],
    ["the day before a year has gone", { ...whole, endedOn: "2025-06-02" }, null, []],
    [
      "a year has gone, and nobody has asked",
      { ...whole, endedOn: "2025-06-01", statusAfterOneYear: null },
      null,
      ["status_after_one_year"],
    ],
    [
      "asked, but not found out",
      { ...whole, endedOn: "2025-06-01", statusAfterOneYear: "unknown" },
      null,
      ["status_after_one_year"],
    ],
  ])("%s", (_name, dates, dueOn, expected) => {
    expect(shortcomings({ ...nothing, ...dates }, dueOn, today)).toEqual(expected);
  });
});
