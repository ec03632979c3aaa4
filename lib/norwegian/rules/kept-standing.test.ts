import { expect, it } from "vitest";
import { recorded } from "@/lib/facts/fact-sheet";
import { keptStanding, levelsInWords } from "./kept-standing";
import { nextSteps } from "./next-step";

it("keeps how far each stands from the goal, and whether a level has risen between two measures", () => {
  const facts = recorded({
    "language.startLevel": ["reading_under_a1", "speaking_a1"],
    "language.level": ["reading_a2", "speaking_a1"],
    "language.goal": ["reading_b1", "speaking_b1", "writing_a2"],
    "language.firstMeasuredOn": "2026-01-12",
    "language.measuredOn": "2026-06-01",
  });
  expect(keptStanding({ facts })).toMatchObject({ levelsLeft: 2, hasRisen: true });
  const once = recorded({
    "language.startLevel": ["reading_a1"],
    "language.level": ["reading_a1"],
    "language.firstMeasuredOn": "2026-01-12",
    "language.measuredOn": "2026-01-12",
  });
  expect(keptStanding({ facts: once })).toMatchObject({ levelsLeft: null, hasRisen: null });
  expect(keptStanding({ facts: {} })).toBeNull();
});

it("reads kept levels back as skill and level", () => {
  expect(levelsInWords(["reading_under_a1", "speaking_b2", "unknown"])).toEqual([
    { skill: "reading", level: "UNDER_A1" },
    { skill: "oral", level: "B2" },
  ]);
});

const nothing = {
  ...{ startedOn: null, endedOn: null, hasStart: false, hasEnd: false, isDone: false },
  ...{ measureOn: null, test: null, civicsDueOn: null, civicsDone: false },
  ...{ complainBy: null, quarantineUntil: null },
};
const begun = { ...nothing, startedOn: "2026-02-02", hasStart: true };

it.each([
  ["nobody without a programme or a test", nothing, []],
  ["the start first", { ...begun, hasStart: false, measureOn: "2026-05-02" }, ["nextStart"]],
  ["then a measure", { ...begun, measureOn: "2026-05-02" }, ["nextMeasure"]],
  ["no measure at the goal", { ...begun, measureOn: "2026-05-02", isDone: true }, []],
  ["the end when it has ended", { ...begun, endedOn: "2026-11-02" }, ["nextEnd"]],
  [
    "by day, and no complaint that is out of time",
    {
      ...begun,
      measureOn: "2026-12-20",
      test: { heldOn: "2026-12-01", kind: "norwegian" as const },
      civicsDueOn: "2027-02-02",
      complainBy: "2026-11-25",
    },
    ["nextTest", "nextMeasure", "nextCivics"],
  ],
])("says what is next: %s", (_what, known, codes) => {
  expect(nextSteps(known, "2026-11-26").map(({ code }) => code)).toEqual(codes);
});
