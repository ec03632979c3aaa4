import { expect, it } from "vitest";
import { theLaw } from "@/lib/law/fixtures";
import type { TargetGroup } from "./codes";
import {
  endProblems,
  goalProblems,
  roseALevel,
  startProblems,
  talkProblems,
} from "./participation";

const TODAY = "2026-11-26";
const fieldsOf = (problems: readonly { field: string; code: string }[]) =>
  problems.map(({ field, code }) => `${field} ${code.split(".").at(-1)}`);

it.each<[string, TargetGroup, number, string[]]>([
  ["2026-11-26", "women_at_home", 24, []],
  ["2026-11-27", "women_at_home", 24, ["startedOn in-future"]],
  ["2026-03-02", "youth", 24, ["targetGroup group-not-open"]],
  ["2026-03-02", "other", 24, ["targetGroup group-not-open"]],
  ["2016-03-02", "youth", 24, []],
  ["2021-03-02", "youth", 24, ["targetGroup group-not-open"]],
  ["2021-03-02", "other", 24, []],
  ["2026-03-02", "women_at_home", 25, ["months start-too-long"]],
])("a start on %s of %s for %i months: %j", (startedOn, targetGroup, months, problems) => {
  expect(fieldsOf(startProblems(theLaw(), { startedOn, targetGroup, months }, TODAY))).toEqual(
    problems,
  );
});

it.each([
  ["2026-11-26", "2026-11-26", []],
  ["2026-11-27", "2026-11-27", ["endedOn in-future", "resultKnownOn in-future"]],
  ["2026-03-01", "2026-03-01", ["endedOn before-start"]],
])("an end on %s, known on %s: %j", (endedOn, resultKnownOn, problems) => {
  const end = { endedOn, resultKnownOn, result: "work" as const };
  expect(fieldsOf(endProblems("2026-03-02", end, TODAY))).toEqual(problems);
});

it("takes whether a sub-goal is reached and the day together", () => {
  const goal = { dueOn: "2026-12-01", succeeded: null, assessedOn: null };
  expect(goalProblems("2026-03-02", goal, TODAY)).toEqual([]);
  expect(fieldsOf(goalProblems("2026-03-02", { ...goal, succeeded: false }, TODAY))).toEqual([
    "assessedOn required",
  ]);
  expect(
    fieldsOf(goalProblems("2026-03-02", { ...goal, assessedOn: "2026-11-27" }, TODAY)),
  ).toEqual(["succeeded required", "assessedOn in-future"]);
  expect(fieldsOf(goalProblems("2026-03-02", { ...goal, dueOn: "2026-03-01" }, TODAY))).toEqual([
    "dueOn before-start",
  ]);
});

it("takes talks from the start to the end", () => {
  const course = { startedOn: "2026-03-02", endedOn: "2026-06-01" };
  const code = (day: string) => fieldsOf(talkProblems(course, day, TODAY));
  expect(code("2026-03-01")).toEqual(["offeredOn before-start"]);
  expect(code("2026-06-01")).toEqual([]);
  expect(code("2026-06-02")).toEqual(["offeredOn after-end"]);
  expect(code("2026-11-27")).toEqual(["offeredOn in-future"]);
});

it("rose a level when one skill did, of those known at both ends", () => {
  expect(
    roseALevel({ reading: "under_a1", speaking: "a1" }, { reading: "a1", speaking: "a1" }),
  ).toBe(true);
  expect(roseALevel({ reading: "a2" }, { reading: "a1" })).toBe(false);
  expect(roseALevel({ reading: "a2" }, { speaking: "b1" })).toBeNull();
});
