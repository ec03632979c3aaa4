import { expect, it } from "vitest";
import { type LearningNeed, learningProblems, REFERRAL_CODES } from "./learning";

const today = "2026-11-23";
const need = (more: Partial<LearningNeed>): LearningNeed => ({
  area: "health",
  need: "referral",
  referral: "optician",
  referredOn: "2026-11-20",
  ...more,
});

it.each<[string, LearningNeed[], string[]]>([
  ["nothing is needed", [], []],
  ["a referral", [need({})], []],
  ["a referral to nobody", [need({ referral: null, referredOn: null })], ["needs.health.referral"]],
  ["a referral that has not been sent yet", [need({ referredOn: null })], []],
  ["adaptation alone", [need({ need: "adaptation", referral: null, referredOn: null })], []],
  ["one that belongs to another area", [need({ referral: "library" })], ["needs.health.referral"]],
  ["a referral in the future", [need({ referredOn: "2026-11-24" })], ["needs.health.referredOn"]],
])("%s", (_what, needs, fields) => {
  const found = learningProblems({ screenedOn: "2026-11-20", needs }, today);
  expect(found.map(({ field }) => field)).toEqual(fields);
});

it("is not asked about in the future", () => {
  const found = learningProblems({ screenedOn: "2026-11-24", needs: [] }, today);
  expect(found.map(({ field }) => field)).toEqual(["screenedOn"]);
});

it("has no word for what was found, only for whom one is sent to", () => {
  expect(REFERRAL_CODES).toEqual([
    "gp",
    "optician",
    "hearing_centre",
    "health_service",
    "adult_education",
    "pedagogical_service",
    "kindergarten",
    "school",
    "nav",
    "housing_adviser",
    "library",
    "volunteer",
  ]);
});
