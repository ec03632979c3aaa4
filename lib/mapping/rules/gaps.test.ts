import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Content,
  type EducationEntry,
  EMPTY_CONTENT,
  LANGUAGE_LEVELS,
  type LanguageEntry,
  type WorkEntry,
} from "./content";
import { gapsOf, openGaps } from "./gaps";

const arabic: LanguageEntry = {
  language: "ar",
  level: "mother_tongue",
  reads: true,
  source: "self",
};
const nurse: EducationEntry = {
  country: "SYR",
  level: "higher_short",
  field: "Sykepleie",
  years: 3,
  paper: "shown",
  unknown: false,
  source: "document",
};
const shop: WorkEntry = {
  occupation: "Butikk",
  country: null,
  years: 4,
  tasks: null,
  unknown: false,
  source: "self",
};
const content = (more: Partial<Content>): Content => ({ ...EMPTY_CONTENT, ...more });
const lacks = (more: Partial<Content>, area: string) =>
  gapsOf(content(more))
    .filter((gap) => gap.area === area)
    .map(({ entry, field, why }) => [entry, field, why]);

describe("what is missing", () => {
  it("is everything of a mapping that is empty, and three areas of it are asked for", () => {
    expect(gapsOf(EMPTY_CONTENT).map(({ area, why }) => `${area}:${why}`)).toEqual([
      "languages:not_asked",
      "education:not_asked",
      "work:not_asked",
      "skills:not_asked",
      "digital:not_asked",
      "goals:not_asked",
    ]);
    expect(openGaps(EMPTY_CONTENT)).toBe(3);
  });

  it.each<[string, Partial<Content>, string, unknown[], number]>([
    [
      "nothing of an area that the person has none of",
      { answers: { education: "has_none" } },
      "education",
      [],
      2,
    ],
    [
      "an area that the person does not know, which is not open",
      { answers: { work: "does_not_know" } },
      "work",
      [[null, null, "does_not_know"]],
      2,
    ],
    ["nothing of a language with its level", { languages: [arabic] }, "languages", [], 2],
    [
      "the level of a language",
      { languages: [arabic, { ...arabic, level: null }] },
      "languages",
      [[1, "level", "not_asked"]],
      3,
    ],
    ["nothing of an education that a paper shows", { education: [nurse] }, "education", [], 2],
    [
      "the paper that was left behind",
      { education: [{ ...nurse, paper: "not_here" }] },
      "education",
      [[0, "paper", "no_document"]],
      2,
    ],
    [
      "the paper that was never given",
      { education: [{ ...nurse, paper: "none" }] },
      "education",
      [[0, "paper", "no_document"]],
      2,
    ],
    [
      "what nobody has asked of an education",
      { education: [{ ...nurse, years: null, paper: null }] },
      "education",
      [
        [0, "years", "not_asked"],
        [0, "paper", "not_asked"],
      ],
      4,
    ],
    [
      "what the person does not know of it",
      { education: [{ ...nurse, country: null, level: null, unknown: true }] },
      "education",
      [
        [0, "educationLevel", "does_not_know"],
        [0, "country", "does_not_know"],
      ],
      2,
    ],
    [
      "the years of work",
      { work: [{ ...shop, years: null }] },
      "work",
      [[0, "years", "not_asked"]],
      3,
    ],
    [
      "nothing of work that lasted less than a year",
      { work: [{ ...shop, years: 0 }] },
      "work",
      [],
      2,
    ],
  ])("is %s", (_what, more, area, expected, open) => {
    expect(lacks(more, area)).toEqual(expected);
    expect(openGaps(content(more))).toBe(open);
  });
});

it("never has more open gaps once something more is answered", () => {
  const level = fc.constantFrom(null, ...LANGUAGE_LEVELS);
  fc.assert(
    fc.property(fc.array(level, { minLength: 1, maxLength: 5 }), fc.nat(4), (levels, which) => {
      const languages = levels.map((one) => ({ ...arabic, level: one }));
      const index = which % languages.length;
      const answered = languages.map((one, at) =>
        at === index ? { ...one, level: "fluent" as const } : one,
      );
      expect(openGaps(content({ languages: answered }))).toBeLessThanOrEqual(
        openGaps(content({ languages })),
      );
    }),
    { numRuns: 50 },
  );
});
