import { expect, it } from "vitest";
import { type GuidedHousehold, guidanceMoments } from "./guidance-moments";

const momentsOf = (household: Partial<GuidedHousehold>) =>
  guidanceMoments({ settledOn: null, closedOn: null, heldOn: [], ...household }).map(
    ({ figure, onDay }) => `${figure} ${onDay}`,
  );

it.each<[string, Partial<GuidedHousehold>, string[]]>([
  ["nobody is settled", { heldOn: ["2026-01-05"] }, []],
  ["settled", { settledOn: "2026-02-10" }, ["household_from 2026-02-10"]],
  [
    "closed in the last quarter of a year",
    { settledOn: "2025-02-10", closedOn: "2025-10-01" },
    ["household_from 2025-02-10", "household_until 2026-01-01"],
  ],
  [
    "guided twice in one quarter and once in the next",
    { settledOn: "2026-01-02", heldOn: ["2026-03-31", "2026-02-01", "2026-04-01"] },
    ["household_from 2026-01-02", "household_guided 2026-02-01", "household_guided 2026-04-01"],
  ],
  [
    "guided before it was settled, in the same quarter and in the one before",
    { settledOn: "2026-02-10", heldOn: ["2025-12-31", "2026-01-05"] },
    ["household_from 2026-02-10", "household_guided 2026-02-10"],
  ],
  [
    "guided after its case was closed, in the same quarter and in the next",
    { settledOn: "2026-01-02", closedOn: "2026-02-01", heldOn: ["2026-03-01", "2026-04-01"] },
    ["household_from 2026-01-02", "household_until 2026-04-01", "household_guided 2026-03-01"],
  ],
  ["closed before it was settled", { settledOn: "2026-04-01", closedOn: "2026-03-31" }, []],
])("a household: %s", (_what, household, moments) => {
  expect(momentsOf(household)).toEqual(moments);
});
