import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adultsAmong,
  countsAsAsked,
  type TalkContent,
  type TalkFrame,
  talkLack,
  talkProblems,
  withoutStale,
} from "./private-talk";

const today = "2026-11-23";
const frame: TalkFrame = {
  occasion: "before_decision",
  heldOn: today,
  askedAlone: true,
  language: "so",
  interpreterUse: "used",
  interpretedBy: "interpreter",
  interpreterCategory: "C",
  interpreterDeviationReason: null,
  emergencyReason: null,
  interpreterBookingId: null,
};
const content: TalkContent = {
  brokerAnswer: "no",
  dependencyAnswer: "no",
  howFound: null,
  whatWasAsked: null,
  notes: null,
  agreed: null,
  actionAgreedOn: null,
};
const problems = (
  more: Partial<TalkFrame> = {},
  said: Partial<TalkContent> = {},
  needsInterpreter: boolean | null = null,
) =>
  talkProblems({ ...frame, ...more }, { ...content, ...said }, { needsInterpreter, today }).map(
    ({ field, code }) => `${field} ${code.replace("talks.errors.", "")}`,
  );

describe("a talk", () => {
  it.each([
    ["through a qualified interpreter", {}, {}, []],
    ["that has not been", { heldOn: "2026-11-24" }, {}, ["heldOn held-in-future"]],
    [
      "without saying who interpreted",
      { interpretedBy: null, interpreterCategory: null },
      {},
      ["interpretedBy interpreted-by-missing"],
    ],
    ["without a language", { language: null }, {}, ["language language-missing"]],
    [
      "without a category",
      { interpreterCategory: null },
      {},
      ["interpreterCategory category-missing"],
    ],
    [
      "TO-03: through one who is not qualified, without a reason",
      { interpreterCategory: "none" },
      {},
      ["interpreterDeviationReason deviation-reason-missing"],
    ],
    [
      "TO-03: through one who is not qualified, with a reason",
      { interpreterCategory: "none", interpreterDeviationReason: "Ingen kvalifiserte i språket" },
      {},
      [],
    ],
    [
      "TO-01: through a child",
      { interpretedBy: "child", interpreterCategory: null },
      {},
      ["interpretedBy child-barred"],
    ],
    [
      "TO-01: through a child in an emergency",
      { interpretedBy: "child", interpreterCategory: null, emergencyReason: "Akutt fare" },
      {},
      [],
    ],
    [
      "TO-10: through a relative",
      { interpretedBy: "relative", interpreterCategory: null },
      {},
      ["interpretedBy relative-barred"],
    ],
    [
      "with a yes and nothing agreed",
      {},
      { brokerAnswer: "yes" },
      ["agreed agreed-missing", "actionAgreedOn agreed-on-missing"],
    ],
    [
      "with a yes and what was agreed",
      {},
      { dependencyAnswer: "yes", agreed: "Ønsker ingenting nå", actionAgreedOn: today },
      [],
    ],
    ["with an answer declined", {}, { brokerAnswer: "declined" }, []],
    [
      "agreed on a day to come",
      {},
      { actionAgreedOn: "2026-11-24" },
      ["actionAgreedOn agreed-in-future"],
    ],
  ] as const)("%s: %j", (_, more, said, wrong) => {
    expect(problems(more, said)).toEqual(wrong);
  });

  it("TO-02: goes through an interpreter when the person needs one", () => {
    const without = { interpreterUse: "not_needed", interpretedBy: null } as const;
    expect(problems(without, {}, true)).toEqual(["interpreterUse interpreter-needed"]);
    expect(problems(without, {}, false)).toEqual([]);
    expect(problems(without, {}, null)).toEqual([]);
  });

  it("keeps nothing that belongs to an answer that was changed", () => {
    const kept = withoutStale({
      ...frame,
      interpreterUse: "not_needed",
      interpreterDeviationReason: "Gammel grunn",
      emergencyReason: "Gammel grunn",
    });
    expect(kept).toMatchObject({
      interpretedBy: null,
      language: null,
      interpreterCategory: null,
      interpreterDeviationReason: null,
      emergencyReason: null,
    });
  });
});

describe("whether an adult has been asked", () => {
  it.each([
    [{}, true],
    [{ askedAlone: false }, false],
    [{ interpreterUse: "not_needed", interpretedBy: null }, true],
    [{ interpreterUse: "needed_not_used", interpretedBy: null }, false],
    [{ interpretedBy: "relative" }, false],
    [{ interpretedBy: "child" }, false],
  ] as const)("%j: %s", (more, counts) => {
    expect(countsAsAsked({ ...frame, ...more })).toBe(counts);
  });

  const held = { ...frame, personId: "amina", dwellingId: "home" };
  it.each([
    [[held], "home", null],
    [[], "home", "no_talk"],
    [[{ ...held, personId: "omar" }], "home", "no_talk"],
    [[{ ...held, occasion: "follow_up" }], "home", "no_talk"],
    [[{ ...held, dwellingId: "first home" }], "home", "other_home"],
    [[{ ...held, dwellingId: null }], null, "other_home"],
    [[{ ...held, askedAlone: false }], "home", "not_alone"],
    [[{ ...held, askedAlone: false }, held], "home", null],
  ] as const)("%j about %s lacks %s", (talks, dwellingId, lack) => {
    expect(talkLack("amina", talks, dwellingId)).toBe(lack);
  });

  it("never holds for another home than the one that was talked about", () => {
    const home = fc.constantFrom("a", "b", "c");
    const talk = fc.record({
      personId: fc.constantFrom("amina", "omar"),
      dwellingId: home,
      occasion: fc.constantFrom("before_decision" as const, "follow_up" as const),
      askedAlone: fc.boolean(),
      interpreterUse: fc.constantFrom("not_needed" as const, "used" as const),
      interpretedBy: fc.constantFrom(null, "interpreter" as const, "relative" as const),
    });
    fc.assert(
      fc.property(fc.array(talk), home, (talks, here) => {
        const isAsked = talkLack("amina", talks, here) === null;
        const fits = talks.some(
          (one) =>
            one.personId === "amina" &&
            one.dwellingId === here &&
            one.occasion === "before_decision" &&
            countsAsAsked(one),
        );
        expect(isAsked).toBe(fits);
      }),
    );
  });
});

describe("whom to talk with", () => {
  const born = (date: string | null, precision: "day" | "month" | "year" | "unknown") => ({
    birth: { date, precision },
  });
  it.each([
    ["turned 18 today", born("2008-11-23", "day"), true],
    ["turns 18 tomorrow", born("2008-11-24", "day"), false],
    ["born some day in a year that turns 18", born("2008-01-01", "year"), true],
    ["born some day in November that year", born("2008-11-01", "month"), true],
    ["born some day in December that year", born("2008-12-01", "month"), false],
    ["born some day in the year after", born("2009-01-01", "year"), false],
    ["born on a day nobody knows", born(null, "unknown"), true],
    ["born on 29 February, 18 years ago", born("2008-02-29", "day"), true],
  ])("someone %s: %s", (_, member, isAsked) => {
    expect(adultsAmong([member], today)).toEqual(isAsked ? [member] : []);
  });
});
