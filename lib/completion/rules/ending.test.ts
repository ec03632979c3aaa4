import { describe, expect, it, test } from "vitest";
import { problemsInEnding, stopBy, type TypedEnding, warningsOnEnding } from "./ending";

const COURSE = { startedOn: "2025-02-01", plannedEndOn: "2026-12-01", endedOn: null };
const ENDING: TypedEnding = {
  kind: "goal_reached",
  endedOn: "2026-11-20",
  exitReason: "upper_secondary",
  activities: ["upper_secondary"],
  judgement: null,
  reason: null,
};
const STOP = { id: "a", kind: "stopped_permanently" as const, stopFrom: "2026-11-15" };
const KNOWN = { stop: null, today: "2026-11-26" };

const problems = (
  change: Partial<TypedEnding>,
  known = KNOWN as Parameters<typeof problemsInEnding>[2],
) =>
  problemsInEnding({ ...ENDING, ...change }, COURSE, known).map(({ field, code }) => [
    field,
    code.split(".").at(-1),
  ]);

describe("problemsInEnding", () => {
  test.each<[string, Partial<TypedEnding>, string[][]]>([
    ["the goal reached before the plan's end", {}, []],
    ["nobody knows what comes after", { exitReason: null, activities: [] }, []],
    ["before the start", { endedOn: "2025-01-31" }, [["endedOn", "before-start"]]],
    ["a day to come", { endedOn: "2026-11-27" }, [["endedOn", "in-future"]]],
    ["a stop that nobody has decided", { kind: "stopped" }, [["kind", "stop-without-decision"]]],
    [
      "the reason of a stop without one",
      { exitReason: "stopped", activities: [] },
      [["exitReason", "reason-of-a-stop"]],
    ],
    [
      "a main activity that is not among those chosen",
      { activities: ["work_part_time"] },
      [["exitReason", "main-not-among"]],
    ],
    [
      "several without a judgement",
      { activities: ["upper_secondary", "work_part_time"] },
      [["judgement", "several-without-judgement"]],
    ],
    [
      "several without a main one",
      { activities: ["upper_secondary", "work_part_time"], exitReason: null, judgement: "Planen." },
      [["exitReason", "main-not-chosen"]],
    ],
    [
      "interrupted early, without why",
      { kind: "interrupted" },
      [["reason", "early-without-reason"]],
    ],
    ["interrupted early, with why", { kind: "interrupted", reason: "Fikk jobb." }, []],
    ["moved early", { kind: "moved", exitReason: "moved", activities: [] }, []],
  ])("%s", (_case, change, expected) => {
    expect(problems(change)).toEqual(expected);
  });

  it("lets a decision stop it", () => {
    expect(problems({ kind: "stopped" }, { ...KNOWN, stop: STOP })).toEqual([]);
  });

  it("asks for a start first", () => {
    const before = { ...COURSE, startedOn: null };
    expect(problemsInEnding(ENDING, before, KNOWN)).toEqual([
      { field: "endedOn", code: "completion.errors.not-started" },
    ]);
  });
});

it("finds the latest stop for good by a day, not one that is temporary or to come", () => {
  const decisions = [
    { id: "g", kind: "granted" as const, stopFrom: null },
    STOP,
    { id: "t", kind: "stopped_temporarily" as const, stopFrom: "2026-11-16" },
    { id: "b", kind: "stopped_permanently" as const, stopFrom: "2026-12-01" },
  ];
  expect(stopBy(decisions, "2026-11-20")?.id).toBe("a");
  expect(stopBy(decisions, "2026-11-14")).toBeNull();
});

describe("warningsOnEnding", () => {
  const counts = (code: string) => code.startsWith("work") || code === "upper_secondary";
  const warn = (change: Partial<TypedEnding>, lastByLaw: string | null = "2027-12-01") =>
    warningsOnEnding(
      { ...ENDING, ...change },
      { plannedEndOn: COURSE.plannedEndOn, lastByLaw },
      counts,
    );
  test.each<[string, Partial<TypedEnding>, string[]]>([
    ["on the planned day", { endedOn: "2026-12-01" }, []],
    ["before it", {}, ["before_planned_end"]],
    ["after it", { endedOn: "2027-01-10" }, ["after_planned_end"]],
    ["after the last day by law", { endedOn: "2027-12-02" }, ["after_last_by_law"]],
    ["without a reason", { endedOn: "2026-12-01", exitReason: null }, ["no_reason"]],
    [
      "a reason that is no activity",
      { kind: "moved", endedOn: "2026-12-01", exitReason: "moved" },
      ["no_activity"],
    ],
    [
      "the goal reached by what does not count",
      { endedOn: "2026-12-01", exitReason: "primary_lower_secondary" },
      ["goal_not_counted"],
    ],
  ])("%s", (_case, change, expected) => {
    expect(warn(change)).toEqual(expected);
  });
});
