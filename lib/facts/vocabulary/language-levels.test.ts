import fc from "fast-check";
import { expect, it } from "vitest";
import { LANGUAGE_LEVELS, LANGUAGE_SKILLS, levelsBySkill } from "./language-levels";

it("reads what it knows of codes, and leaves the rest", () => {
  expect(levelsBySkill(["reading_under_a1", "speaking_b2", "writing_d1", "unknown"])).toEqual({
    reading: "under_a1",
    speaking: "b2",
  });
});

it("gives back the levels that the codes were made of", () => {
  const level = fc.constantFrom(...LANGUAGE_LEVELS);
  const given = fc.record(Object.fromEntries(LANGUAGE_SKILLS.map((skill) => [skill, level])), {
    requiredKeys: [],
  });
  fc.assert(
    fc.property(given, (levels) => {
      const codes = Object.entries(levels).map(([skill, one]) => `${skill}_${one}`);
      expect(levelsBySkill(codes)).toEqual({ ...levels });
    }),
    { numRuns: 50 },
  );
});
