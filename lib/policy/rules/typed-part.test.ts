import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changePolicyInput } from "../input";
import type { PolicyContent } from "../types";
import {
  EMPTY_POLICY,
  GROUP_CHOICES,
  HOME_DEMANDS,
  NEXT_HOMES,
  NORM_SIZES,
  POLICY_PARTS,
  type PolicyPart,
  RENT_BASES,
  TARGET_GROUPS,
} from "./content";
import { monthDayOf, overlap, typedDay, typedFields, typedPart } from "./typed-part";

const parse = (part: PolicyPart, content: Record<string, unknown>) =>
  changePolicyInput.safeParse({ part, version: 1, content });
const problems = (part: PolicyPart, content: Record<string, unknown>) =>
  parse(part, content).error?.issues.map(({ path, message }) => [path.slice(1).join("."), message]);

describe("the days of a window", () => {
  it.each([
    ["1.3.", "03-01"],
    ["01.03", "03-01"],
    [" 31. 12. ", "12-31"],
    ["1. mars", "1. mars"],
  ])("%s", (typed, day) => {
    expect(monthDayOf(typed)).toBe(day);
  });
  it("are typed as they are read", () => {
    expect(typedDay("03-01")).toBe("1.3.");
  });
});

describe("overlap", () => {
  it.each([
    [
      "apart",
      [
        ["03-01", "03-31"],
        ["08-01", "08-31"],
      ],
      false,
    ],
    [
      "next to each other",
      [
        ["03-01", "03-31"],
        ["04-01", "04-30"],
      ],
      false,
    ],
    [
      "one day shared",
      [
        ["03-01", "03-31"],
        ["03-31", "04-30"],
      ],
      true,
    ],
    [
      "over New Year",
      [
        ["12-01", "01-31"],
        ["01-15", "02-01"],
      ],
      true,
    ],
  ] as const)("%s: %s", (_what, days, shared) => {
    expect(overlap(days.map(([from, to]) => ({ from, to })))).toBe(shared);
  });
});

const words = fc.option(fc.stringMatching(/^[a-zæøå]{1,12}$/), { nil: null });
const own = fc.record({ nb: words, nn: words, en: words });
const yesNo = fc.option(fc.boolean(), { nil: null });
const some = (min: number, max: number) => fc.option(fc.integer({ min, max }), { nil: null });
const keyed = <K extends string, T>(keys: readonly K[], value: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value]))) as fc.Arbitrary<Record<K, T>>;

const parts: { [P in PolicyPart]: fc.Arbitrary<PolicyContent[P]> } = {
  participation: fc
    .record({ takesPart: yesNo, share: some(0, 100), definition: own })
    .map(({ share, ...rest }) => ({
      ...rest,
      shareKind: share === null ? null : ("percent" as const),
      shareValue: share,
    })),
  groups: fc.record({
    choices: keyed(TARGET_GROUPS, fc.option(fc.constantFrom(...GROUP_CHOICES), { nil: null })),
    note: own,
  }),
  periods: fc.constantFrom(
    { ...EMPTY_POLICY.periods, season: "all_year" as const },
    {
      ...EMPTY_POLICY.periods,
      season: "windows" as const,
      windows: [
        { from: "03-01", to: "03-31" },
        { from: "12-01", to: "01-31" },
      ],
    },
  ),
  rent: fc.record({ norms: keyed(NORM_SIZES, keyed(RENT_BASES, some(0, 10_000_000))), note: own }),
  home: fc.record({
    demands: fc.subarray([...HOME_DEMANDS]),
    areaPerPerson: some(0, 2_000).map((tenths) => tenths && tenths / 10),
    roomsPerPerson: some(0, 50).map((tenths) => tenths && tenths / 10),
    minutesToSchool: some(1, 300),
    minutesToTraining: some(1, 300),
    note: own,
  }),
  lease: fc.record({
    written: fc.boolean(),
    minTermMonths: some(1, 240),
    minTermMonthsOwnHouse: some(1, 240),
    daysBefore: some(1, 90),
    note: own,
  }),
  offer: fc
    .record({
      guarantee: yesNo,
      guaranteeMonths: some(1, 3),
      deposit: yesNo,
      depositMonths: some(1, 3),
      furniture: yesNo,
      nextHome: fc.option(fc.constantFrom(...NEXT_HOMES), { nil: null }),
      note: own,
    })
    .map((offer) => ({
      ...offer,
      guaranteeMonths: offer.guarantee ? offer.guaranteeMonths : null,
      depositMonths: offer.deposit ? offer.depositMonths : null,
    })),
  contact: fc
    .record({
      unit: words,
      responsible: words,
      phone: words,
      address: words,
      processing: some(1, 365),
      howToApply: own,
    })
    .map(({ processing, ...rest }) => ({
      ...rest,
      email: "post@lillevik.example",
      processingCount: processing,
      processingUnit: processing === null ? null : ("weeks" as const),
    })),
};

describe("typedPart", () => {
  it.each(POLICY_PARTS)("%s is read back as it was", (part) => {
    fc.assert(
      fc.property(parts[part] as fc.Arbitrary<never>, (content) => {
        const typed = typedPart(part, { ...EMPTY_POLICY, [part]: content });
        expect(parse(part, typed).data?.content).toEqual(content);
      }),
    );
  });

  it("writes kroner with a comma", () => {
    const norms = {
      ...EMPTY_POLICY.rent.norms,
      two: { ...EMPTY_POLICY.rent.norms.two, plain: 950_050 },
    };
    const fields = typedFields("rent", { ...EMPTY_POLICY, rent: { ...EMPTY_POLICY.rent, norms } });
    expect(fields["content.norms.two.plain"]).toBe("9500,5");
    expect(fields["content.norms.one.plain"]).toBeNull();
  });
});

describe("what a part may not say", () => {
  it.each([
    [
      "participation",
      { shareKind: "percent", shareValue: "101" },
      ["shareValue", "policy.errors.percent-out-of-range"],
    ],
    ["participation", { shareKind: "number" }, ["shareValue", "policy.errors.share-missing"]],
    ["participation", { shareValue: "5" }, ["shareKind", "policy.errors.share-of-what"]],
    ["periods", { season: "windows" }, ["windows.0.from", "policy.errors.window-missing"]],
    [
      "periods",
      { season: "windows", windows: [{ from: "30.2.", to: "1.3." }] },
      ["windows.0.from", "policy.errors.not-a-day"],
    ],
    [
      "periods",
      { season: "windows", windows: [{ from: "1.3." }] },
      ["windows.0.to", "policy.errors.both-days"],
    ],
    [
      "periods",
      {
        season: "windows",
        windows: [
          { from: "1.3.", to: "1.4." },
          { from: "1.4.", to: "2.4." },
        ],
      },
      ["windows.0.from", "policy.errors.windows-overlap"],
    ],
    [
      "rent",
      { norms: { one: { plain: "ni tusen" } } },
      ["norms.one.plain", "policy.errors.not-a-number"],
    ],
    [
      "rent",
      { norms: { one: { plain: "-1" } } },
      ["norms.one.plain", "policy.errors.value-out-of-range"],
    ],
    ["lease", { minTermMonths: "2,5" }, ["minTermMonths", "policy.errors.not-a-number"]],
    [
      "offer",
      { guarantee: "yes", guaranteeMonths: "4", deposit: "yes", depositMonths: "3" },
      ["depositMonths", "policy.errors.security-above-ceiling"],
    ],
    [
      "offer",
      { guarantee: "yes", guaranteeMonths: "7" },
      ["guaranteeMonths", "policy.errors.value-out-of-range"],
    ],
    ["contact", { email: "post" }, ["email", "policy.errors.not-an-email"]],
    ["contact", { processingCount: "3" }, ["processingCount", "policy.errors.both-of-processing"]],
  ] as const)("%s %o", (part, content, problem) => {
    expect(problems(part, content)).toEqual([problem]);
  });

  it("takes nothing at all for nothing said", () => {
    for (const part of POLICY_PARTS) {
      expect(parse(part, {}).data?.content).toEqual(EMPTY_POLICY[part]);
      expect(changePolicyInput.safeParse({ part, version: 1 }).data?.content).toEqual(
        EMPTY_POLICY[part],
      );
    }
  });

  it("takes six months of security in all, as the law does", () => {
    const content = { guarantee: "yes", guaranteeMonths: "3", deposit: "yes", depositMonths: "3" };
    expect(problems("offer", content)).toBeUndefined();
  });

  it("reads kroner with blanks", () => {
    const typed = { norms: { one: { plain: "9 500" }, five: { with_both: "18 250,50" } } };
    const { content } = parse("rent", typed).data as { content: PolicyContent["rent"] };
    expect([content.norms.one.plain, content.norms.five.with_both]).toEqual([950_000, 1_825_050]);
  });
});
