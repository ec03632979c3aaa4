import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PolicyContent } from "../types";
import {
  basisOf,
  EMPTY_POLICY,
  FIXED_TERM_MONTHS,
  FIXED_TERM_MONTHS_OWN_HOUSE,
  guidelineParts,
  isMonthDay,
  isOpenOn,
  missingToPublish,
  NORM_SIZES,
  placesOf,
  RENT_BASES,
  rentNormFor,
  SECURITY_CEILING_MONTHS,
} from "./content";
import { policyDifferences, policyLines } from "./lines";

const complete: PolicyContent = {
  ...EMPTY_POLICY,
  participation: {
    takesPart: true,
    shareKind: "percent",
    shareValue: 30,
    definition: { nb: "En bolig som flyktningen har funnet selv.", nn: null, en: null },
  },
  groups: {
    ...EMPTY_POLICY.groups,
    choices: { ...EMPTY_POLICY.groups.choices, single_adults: "yes" },
  },
  periods: { ...EMPTY_POLICY.periods, season: "all_year" },
  contact: { ...EMPTY_POLICY.contact, unit: "Flyktningtjenesten", phone: "00 00 00 00" },
};

describe("the law's own figures", () => {
  it("husleieloven §§ 3-5 and 3-6: deposit and guarantee are six months' rent at most", () => {
    expect(SECURITY_CEILING_MONTHS).toBe(6);
  });
  it("husleieloven § 9-3: a fixed term is three years at least", () => {
    expect(FIXED_TERM_MONTHS).toBe(36);
  });
  it("husleieloven § 9-3: and one year in a loft or basement of the landlord's house", () => {
    expect(FIXED_TERM_MONTHS_OWN_HOUSE).toBe(12);
  });
});

describe("an empty policy", () => {
  it("says nothing, and so has no figure of its own", () => {
    expect(policyLines(EMPTY_POLICY)).toEqual([]);
    expect(guidelineParts(EMPTY_POLICY)).toEqual([]);
  });
});

describe("missingToPublish", () => {
  const without = (change: Partial<PolicyContent>) => missingToPublish({ ...complete, ...change });
  it.each([
    ["nothing of a complete one", {}, []],
    [
      "whether one takes part",
      { participation: { ...complete.participation, takesPart: null } },
      ["takes_part"],
    ],
    [
      "a definition in a Norwegian language",
      {
        participation: { ...complete.participation, definition: { nb: null, nn: null, en: "Own" } },
      },
      ["definition"],
    ],
    ["for whom", { groups: EMPTY_POLICY.groups }, ["target_group"]],
    [
      "for whom, when every group is refused",
      {
        groups: {
          ...EMPTY_POLICY.groups,
          choices: { ...EMPTY_POLICY.groups.choices, single_adults: "no" as const },
        },
      },
      ["target_group"],
    ],
    ["when", { periods: EMPTY_POLICY.periods }, ["season"]],
    ["whom to ask", { contact: { ...complete.contact, phone: null } }, ["contact"]],
  ])("asks for %s", (_what, change, missing) => {
    expect(without(change)).toEqual(missing);
  });

  it("asks a municipality that takes no part for little more than whom to ask", () => {
    const participation = { ...EMPTY_POLICY.participation, takesPart: false };
    expect(missingToPublish({ ...EMPTY_POLICY, participation })).toEqual(["contact"]);
    expect(missingToPublish({ ...EMPTY_POLICY, participation, contact: complete.contact })).toEqual(
      [],
    );
  });
});

describe("isOpenOn", () => {
  const windows = [
    { from: "03-01", to: "03-31" },
    { from: "11-15", to: "01-15" },
  ];
  const periods = { ...EMPTY_POLICY.periods, season: "windows" as const, windows };
  it.each([
    ["2026-02-28", false],
    ["2026-03-01", true],
    ["2026-03-31", true],
    ["2026-04-01", false],
    ["2026-11-14", false],
    ["2026-11-15", true],
    ["2026-12-31", true],
    ["2027-01-01", true],
    ["2027-01-15", true],
    ["2027-01-16", false],
  ])("%s: %s", (day, open) => {
    expect(isOpenOn(periods, day)).toBe(open);
  });

  it("counts the last of February also in years that have no 29th", () => {
    const february = { ...periods, windows: [{ from: "02-01", to: "02-29" }] };
    expect(isOpenOn(february, "2027-02-28")).toBe(true);
    expect(isOpenOn(february, "2028-02-29")).toBe(true);
    expect(isOpenOn(february, "2027-03-01")).toBe(false);
  });

  it("is open every day or on none of which it is known", () => {
    const day = fc.date({
      min: new Date("2020-01-01"),
      max: new Date("2040-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (at) => {
        const on = at.toISOString().slice(0, 10);
        expect(isOpenOn({ ...periods, season: "all_year" }, on)).toBe(true);
        expect(isOpenOn(EMPTY_POLICY.periods, on)).toBeNull();
      }),
    );
  });
});

describe("isMonthDay", () => {
  it.each(["01-01", "02-29", "04-30", "12-31"])("%s is a day", (text) => {
    expect(isMonthDay(text)).toBe(true);
  });
  it.each(["02-30", "04-31", "13-01", "00-10", "01-00", "1-1", "01-32", "mars", ""])(
    "%s is none",
    (text) => {
      expect(isMonthDay(text)).toBe(false);
    },
  );
});

describe("placesOf", () => {
  it.each([
    ["30 percent of 40", { shareKind: "percent", shareValue: 30 }, 40, 12],
    [
      "33 percent of 10: a third of a place is none",
      { shareKind: "percent", shareValue: 33 },
      10,
      3,
    ],
    ["a number, whatever is decided", { shareKind: "number", shareValue: 5 }, 40, 5],
    ["nothing said", { shareKind: null, shareValue: null }, 40, null],
  ] as const)("%s", (_what, share, decided, places) => {
    expect(placesOf(share, decided)).toBe(places);
  });

  it("never takes more than was decided, and does not shrink as more is decided", () => {
    const percent = fc.integer({ min: 0, max: 100 });
    const decided = fc.integer({ min: 0, max: 5_000 });
    fc.assert(
      fc.property(percent, decided, decided, (shareValue, one, other) => {
        const share = { shareKind: "percent", shareValue } as const;
        const [few, many] = [Math.min(one, other), Math.max(one, other)];
        expect(placesOf(share, few)).toBeLessThanOrEqual(few);
        expect(placesOf(share, few)).toBeLessThanOrEqual(placesOf(share, many) ?? -1);
      }),
    );
  });
});

describe("rentNormFor", () => {
  const norms = Object.fromEntries(
    NORM_SIZES.map((size, index) => [
      size,
      Object.fromEntries(RENT_BASES.map((basis, at) => [basis, (index + 1) * 100_000 + at])),
    ]),
  ) as PolicyContent["rent"]["norms"];
  const rent = { ...EMPTY_POLICY.rent, norms };
  it.each([
    [1, { heating: false, electricity: false }, 100_000],
    [2, { heating: true, electricity: false }, 200_001],
    [3, { heating: false, electricity: true }, 300_002],
    [4, { heating: true, electricity: true }, 400_003],
    [5, { heating: false, electricity: false }, 500_000],
    [9, { heating: false, electricity: false }, 500_000],
    [0, { heating: false, electricity: false }, null],
  ])("%i persons, %o", (persons, included, norm) => {
    expect(rentNormFor(rent, persons, included)).toBe(norm);
  });

  it("guesses none from another column", () => {
    const included = { heating: true, electricity: true };
    expect(rentNormFor(EMPTY_POLICY.rent, 2, included)).toBeNull();
    expect(basisOf(included)).toBe("with_both");
  });
});

describe("policyDifferences", () => {
  it("tells what was added, changed and taken away, in the order of the policy", () => {
    const after: PolicyContent = {
      ...complete,
      participation: { ...complete.participation, shareValue: 20 },
      groups: EMPTY_POLICY.groups,
      home: { ...EMPTY_POLICY.home, demands: ["own_bathroom"] },
    };
    expect(policyDifferences(complete, after)).toEqual([
      { part: "participation", field: "shareValue", before: 30, after: 20 },
      { part: "groups", field: "choices.single_adults", before: "yes", after: null },
      { part: "home", field: "demands", before: null, after: ["own_bathroom"] },
    ]);
  });

  it("hear a no, but not a demand that is not made", () => {
    const offer = { ...EMPTY_POLICY.offer, guarantee: false };
    expect(policyLines({ ...EMPTY_POLICY, offer })).toEqual([
      { part: "offer", field: "guarantee", value: false },
    ]);
  });

  it("come in the order of the policy, in whatever order they were stored", () => {
    const turned = Object.fromEntries(
      Object.entries(complete).map(([part, content]) => [
        part,
        Object.fromEntries(Object.entries(content).toReversed()),
      ]),
    ) as PolicyContent;
    expect(policyLines(turned)).toEqual(policyLines(complete));
  });

  it("of an edition and itself are none", () => {
    expect(policyDifferences(complete, structuredClone(complete))).toEqual([]);
  });
});

describe("guidelineParts", () => {
  it("names what the guideline says of what it must", () => {
    expect(guidelineParts(complete)).toEqual(["definition", "target_group"]);
    const demands = { ...complete.home, demands: ["smoke_alarm" as const] };
    expect(guidelineParts({ ...complete, home: demands })).toContain("housing_requirements");
    const norms = { ...complete.rent.norms, one: { ...complete.rent.norms.one, plain: 900_000 } };
    expect(guidelineParts({ ...complete, rent: { ...complete.rent, norms } })).toContain(
      "housing_requirements",
    );
  });
});
