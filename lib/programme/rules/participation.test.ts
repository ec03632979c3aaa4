import { describe, expect, it } from "vitest";
import { type ParticipationDates, problemsIn } from "./participation";

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
