import { expect, it } from "vitest";
import type { PlanVersion } from "../types";
import { attendedIn, classesIn, elementsGiven, isCompleted, levelsOf } from "./told";

type Part = [lineId: string, from: string, to: string];

function version(inForceFrom: string | null, ...parts: Part[]): PlanVersion {
  return {
    plan: { inForceFrom },
    elements: parts.map(([lineId, fromOn, toOn]) => ({
      ...{ lineId, fromOn, toOn, kind: "norwegian", title: lineId, minutesPerWeek: 600 },
    })),
  } as unknown as PlanVersion;
}

const period = { from: "2024-01-08", to: "2025-10-31" };
const given = (...plans: PlanVersion[]) =>
  elementsGiven(plans, period).map(({ title, fromOn, toOn }) => `${title} ${fromOn} ${toOn}`);

it("tells of each element once, as the latest version says it, within the period", () => {
  expect(
    given(
      version("2024-01-01", ["a", "2024-01-01", "2024-12-31"], ["b", "2024-06-03", "2024-12-31"]),
      version("2024-09-01", ["a", "2024-01-01", "2026-01-31"], ["b", "2024-06-03", "2024-10-31"]),
      version(null, ["c", "2024-01-01", "2026-01-31"]),
    ),
  ).toEqual(["a 2024-01-08 2025-10-31", "b 2024-06-03 2024-10-31"]);
});

it("lets an element that was taken out have had its time", () => {
  expect(
    given(
      version("2024-01-01", ["a", "2024-01-08", "2025-06-30"], ["b", "2025-01-06", "2025-06-30"]),
      version("2024-09-01", ["c", "2024-09-02", "2025-06-30"]),
    ),
  ).toEqual(["a 2024-01-08 2024-08-31", "c 2024-09-02 2025-06-30"]);
});

it("tells of the attendance of each element and class, in the order they began", () => {
  const cell = (day: string, sourceKind: "class" | "element", sourceId: string, present = 180) => ({
    ...{ day, sourceKind, sourceId, value: { present } },
  });
  const cells = [
    cell("2024-03-04", "element", "b", 240),
    cell("2024-01-09", "class", "k"),
    cell("2024-01-08", "class", "k", 150),
    cell("2024-03-05", "element", "gone", 60),
  ];
  const plans = [
    version("2024-01-01", ["a", "2024-01-08", "2024-12-31"], ["b", "2024-03-04", "2024-12-31"]),
  ];
  expect(classesIn(cells)).toEqual(["k"]);
  const classes = new Map([["k", { name: "Spor 2, gruppe B", kinds: ["norwegian", "civics"] }]]);
  expect(attendedIn(cells, plans, classes)).toEqual([
    { kind: "norwegian", title: "Spor 2, gruppe B", minutes: 330 },
    { kind: "norwegian", title: "b", minutes: 240 },
    { kind: "other", title: null, minutes: 60 },
  ]);
});

it("has a place for each skill without a plan", () => {
  const none = { reading: null, listening: null, writing: null, oral: "A2" };
  expect(levelsOf(null, none).map(({ skill, level }) => [skill, level])).toEqual([
    ["reading", null],
    ["listening", null],
    ["writing", null],
    ["oral", "A2"],
  ]);
});

it.each([
  ["the goal", { act: "ended", kind: "goal_reached" }, true],
  ["the time", { act: "ended", kind: "time_out" }, true],
  ["the participant", { act: "ended", kind: "interrupted" }, false],
  ["nobody knows, on the planned day", null, true],
] as const)("is carried through when it ended by %s: %s", (_by, ending, expected) => {
  const programme = { endedOn: "2025-10-31", plannedEndOn: "2025-10-31", exitReason: null };
  expect(isCompleted(ending, programme)).toBe(expected);
});

it("is not carried through when it was stopped or ended early without how", () => {
  const programme = { endedOn: "2025-10-01", plannedEndOn: "2025-10-31", exitReason: null };
  expect(isCompleted(null, programme)).toBe(false);
  expect(isCompleted(null, { ...programme, endedOn: "2025-11-30", exitReason: "stopped" })).toBe(
    false,
  );
});
