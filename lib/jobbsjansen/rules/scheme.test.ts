import { expect, it } from "vitest";
import { legalRules, theLaw } from "@/lib/law/fixtures";

const law = theLaw();

it.each<[string, string, Record<string, unknown>, boolean]>([
  ["JJ-01", "2016-06-01", { min: 18, max: 55 }, true],
  ["JJ-01", "2026-01-01", { min: 18, max: 55, women: true }, true],
  [
    "JJ-02",
    "2016-06-01",
    {
      groups: [
        "women_at_home",
        "social_assistance",
        "youth",
        "family_reunified",
        "transitional_benefit",
        "other",
      ],
    },
    true,
  ],
  [
    "JJ-02",
    "2026-01-01",
    { groups: ["women_at_home", "transitional_benefit", "social_assistance"] },
    true,
  ],
  ["JJ-03", "2018-12-31", {}, false],
  ["JJ-04", "2026-01-01", {}, true],
  ["JJ-05", "2026-01-01", {}, true],
  ["JJ-06", "2026-01-01", { years: 2 }, true],
  ["JJ-07", "2026-01-01", { months: 24, extension: 12 }, true],
  ["JJ-08", "2026-01-01", { months: 12 }, true],
  ["JJ-09", "2016-06-01", { percent: 60 }, true],
  ["JJ-09", "2026-01-01", { percent: 70 }, false],
])("%s on %s is %j", (id, day, values, verified) => {
  expect(law.on(day).row(id)).toMatchObject({ values, verified });
});

it("has no number that is not pinned here", () => {
  const rows = legalRules.filter(({ group }) => group === "jobbsjansen");
  expect(rows.map(({ id, version }) => `${id} ${version}`)).toEqual([
    "JJ-01 1",
    "JJ-01 2",
    "JJ-02 1",
    "JJ-02 2",
    "JJ-03 1",
    "JJ-04 1",
    "JJ-04 2",
    "JJ-05 1",
    "JJ-06 1",
    "JJ-07 1",
    "JJ-08 1",
    "JJ-09 1",
    "JJ-09 2",
  ]);
  // Which conditions held from 2017 to 2025 nobody has said.
  expect(
    law
      .on("2021-06-01")
      .rows("jobbsjansen")
      .map(({ id }) => id),
  ).toEqual(["JJ-07", "JJ-08"]);
});
