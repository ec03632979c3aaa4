import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { theLaw } from "@/lib/law/fixtures";
import { TARGET_GROUPS } from "./codes";
import { groupsOn, type Situation, targetGroupAnswer } from "./target-group";

const law = theLaw();
const DAY = "2026-11-26";

const atHome: Situation = {
  birth: { date: "1990-05-17", precision: "day" },
  sex: "female",
  targetGroup: "women_at_home",
  atHome: true,
  inWork: false,
  inEducation: false,
  inQualificationProgramme: false,
  hadIntroductionProgramme: true,
  introductionEndedOn: "2023-06-15",
};

const answer = (change: Partial<Situation> = {}, day = DAY) =>
  targetGroupAnswer(law, { ...atHome, ...change }, day);
const unmet = (change: Partial<Situation>, day = DAY) =>
  answer(change, day).points.flatMap(({ code, state }) => (state === "unmet" ? [code] : []));

describe("the target group of 2026", () => {
  it("is a woman at home, two years after the introduction programme", () => {
    expect(answer()).toMatchObject({ result: "inside", openFrom: null });
    expect(answer().points.map(({ code, rule }) => [code, rule.id])).toEqual([
      ["age", "JJ-01"],
      ["sex", "JJ-01"],
      ["group", "JJ-02"],
      ["at_home", "JJ-04"],
      ["work", "JJ-04"],
      ["education", "JJ-04"],
      ["qualification_programme", "JJ-05"],
      ["introduction", "JJ-06"],
    ]);
  });

  it.each<[string, Partial<Situation>, string[]]>([
    ["18 today", { birth: { date: "2008-11-26", precision: "day" } }, []],
    ["18 tomorrow", { birth: { date: "2008-11-27", precision: "day" } }, ["age"]],
    ["55 for one more day", { birth: { date: "1970-11-27", precision: "day" } }, []],
    ["56 today", { birth: { date: "1970-11-26", precision: "day" } }, ["age"]],
    ["a man", { sex: "male" }, ["sex"]],
    ["youth, phased out in 2018", { targetGroup: "youth" }, ["group"]],
    ["with transitional benefit", { targetGroup: "transitional_benefit" }, []],
    ["with social assistance, of her own choice", { targetGroup: "social_assistance" }, []],
    ["in work", { inWork: true }, ["work"]],
    ["in education", { inEducation: true }, ["education"]],
    [
      "in the qualification programme",
      { inQualificationProgramme: true },
      ["qualification_programme"],
    ],
    ["not at home", { atHome: false }, ["at_home"]],
    ["two years ago to the day", { introductionEndedOn: "2024-11-26" }, []],
    ["a day short of two years", { introductionEndedOn: "2024-11-27" }, ["introduction"]],
    [
      "never in the introduction programme",
      { hadIntroductionProgramme: false, introductionEndedOn: null },
      [],
    ],
  ])("%s", (_name, change, points) => {
    expect(unmet(change)).toEqual(points);
  });

  it("tells the day from which it is open, when only the time is short", () => {
    expect(answer({ introductionEndedOn: "2025-01-31" }).openFrom).toBe("2027-01-31");
    expect(answer({ introductionEndedOn: "2025-01-31", inWork: true }).openFrom).toBeNull();
  });

  it("says what is missing, unless something else decides", () => {
    const missing = answer({ inWork: null, introductionEndedOn: null });
    expect(missing.result).toBe("missing");
    expect(
      missing.points.flatMap(({ code, state }) => (state === "missing" ? [code] : [])),
    ).toEqual(["work", "introduction"]);
    expect(answer({ inWork: null, sex: "male" }).result).toBe("outside");
    expect(answer({ sex: "unknown" }).result).toBe("missing");
    // Born in 1970, the day unknown: 55 or 56.
    expect(answer({ birth: { date: "1970-01-01", precision: "year" } }).result).toBe("missing");
  });
});

it("had six groups in 2016, men too, and no two years", () => {
  expect(groupsOn(law, "2016-06-01")).toEqual(TARGET_GROUPS);
  expect(
    answer({ sex: "male", targetGroup: "youth", introductionEndedOn: "2016-05-01" }, "2016-06-01")
      .result,
  ).toBe("inside");
});

it("does not pretend to know the conditions of the years between", () => {
  expect(answer({}, "2021-06-01")).toMatchObject({ result: "unknown_rule", points: [] });
  expect(groupsOn(law, "2018-12-31")).toContain("youth");
  expect(groupsOn(law, "2019-01-01")).not.toContain("youth");
});

it("never lets in with more not known than what lets in when it is known", () => {
  const maybe = fc.option(fc.boolean());
  fc.assert(
    fc.property(
      fc.record({
        atHome: maybe,
        inWork: maybe,
        inEducation: maybe,
        inQualificationProgramme: maybe,
        hadIntroductionProgramme: maybe,
        sex: fc.constantFrom("female", "male", "unknown"),
        targetGroup: fc.option(fc.constantFrom(...TARGET_GROUPS)),
      }),
      (change) => {
        const { result, points } = answer(change);
        const states = points.map(({ state }) => state);
        expect(result === "inside").toBe(states.every((state) => state === "met"));
        expect(result === "outside").toBe(states.includes("unmet"));
      },
    ),
    { numRuns: 100 },
  );
});
