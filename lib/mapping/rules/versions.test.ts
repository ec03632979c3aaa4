import fc from "fast-check";
import { expect, it } from "vitest";
import { type Content, EMPTY_CONTENT, LANGUAGE_LEVELS, type LanguageEntry } from "./content";
import { changedAreas } from "./versions";

const arabic: LanguageEntry = {
  language: "ar",
  level: "mother_tongue",
  reads: true,
  source: "self",
};
const english: LanguageEntry = { language: "en", level: "some", reads: true, source: "self" };
const content = (more: Partial<Content>): Content => ({ ...EMPTY_CONTENT, ...more });

it("tells what came and what went, an entry that was corrected as both", () => {
  const before = content({ languages: [arabic, english] });
  const corrected = { ...english, level: "fluent" as const };
  expect(changedAreas(before, content({ languages: [arabic, corrected] }))).toEqual([
    { area: "languages", added: [corrected], removed: [english] },
  ]);
});

it("tells of wishes, of words and of what stands as a whole", () => {
  const after = content({
    goals: { work: "Sykepleier", education: null },
    told: { work: "Ti år på sykehus" },
    answers: { education: "has_none" },
    digital: { level: "alone", note: null, source: "self" },
  });
  expect(changedAreas(EMPTY_CONTENT, after).map(({ area }) => area)).toEqual([
    "education",
    "work",
    "digital",
    "goals",
  ]);
});

it("takes the order of entries and of their parts for no change", () => {
  const turned = { source: "self", reads: true, level: "some", language: "en" } as const;
  const before = content({ languages: [arabic, english] });
  expect(changedAreas(before, content({ languages: [turned, arabic] }))).toEqual([]);
});

const entry = fc.record({
  language: fc.constantFrom("ar", "en", "uk"),
  level: fc.constantFrom(null, ...LANGUAGE_LEVELS),
  reads: fc.constantFrom(null, true, false),
  source: fc.constantFrom("self" as const, "document" as const),
});
const entries = fc.array(entry, { maxLength: 4 });

it("finds no change of a mapping from itself, and gives back the one from the other", () => {
  fc.assert(
    fc.property(entries, entries, (old, now) => {
      const [before, after] = [content({ languages: old }), content({ languages: now })];
      expect(changedAreas(before, before)).toEqual([]);
      const [change] = changedAreas(before, after);
      const { added, removed } = change ?? { added: [], removed: [] };
      expect(old.length - removed.length + added.length).toBe(now.length);
    }),
    { numRuns: 100 },
  );
});
