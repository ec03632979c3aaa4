import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AmountRow,
  amountSides,
  amountsByCode,
  amountsKept,
  ENOUGH,
  inOre,
  keptAmounts,
  readAmounts,
  usualAmount,
  usualKept,
} from "./amounts";

const row = (subject: string, code: string, kroner: number | null): AmountRow => ({
  subject,
  code,
  ore: kroner === null ? null : kroner * 100,
});

describe("usualAmount", () => {
  it.each([
    [[5, 5], null],
    [[5, 5, 5], 5],
    [[5, 5, 7], 5],
    [[5, 7, 9], null],
    [[5, 5, 7, 7], null],
    [[5, 5, 5, 7, 7], 5],
    [[], null],
  ])("of %j is %j", (amounts, usual) => {
    expect(ENOUGH).toBe(3);
    expect(usualAmount(amounts)).toBe(usual);
  });
});

describe("the amounts of a list", () => {
  const rows = [
    ...["a", "b", "c", "d"].map((who) => row(who, "AR-2", 1000)),
    // Four quarters of one person come to the same as a year of another.
    ...[1, 2, 3, 4].map(() => row("e", "AR-2", 250)),
    row("f", "AR-2", 500),
    row("g", "AR-2", null),
    ...["a", "b", "c"].map((who) => row(who, "FHT2", 700)),
    row("a", "BHT", 30),
  ];

  it("adds up what each stands with, and tells what most stand with", () => {
    expect(amountsByCode(rows)).toEqual([
      { code: "AR-2", people: 7, ore: 550_000, usual: 100_000, others: 1 },
      { code: "BHT", people: 1, ore: 3000, usual: null, others: 0 },
      // Decided person by person: added up, and not held against anyone's.
      { code: "FHT2", people: 3, ore: 210_000, usual: null, others: 0 },
    ]);
  });

  it("keeps numbers alone, without the words of the file", () => {
    const kept = amountsKept(amountsByCode([...rows, row("h", "KARI NORDMANN", 1)]), [760_000]);
    expect(Object.keys(kept).join()).not.toContain("KARI");
    expect(keptAmounts(kept)).toEqual({
      codes: [
        { code: "AR-2", people: 7, ore: 550_000, usual: 100_000, others: 1 },
        { code: "BHT", people: 1, ore: 3000, usual: null, others: 0 },
        { code: "other", people: 4, ore: 210_100, usual: null, others: 0 },
      ],
      ore: 763_100,
      stated: 760_000,
    });
    expect(usualKept(kept)).toEqual(new Map([["AR-2", 100_000]]));
    expect(keptAmounts({ matched: 3 })).toBeNull();
    expect(keptAmounts(amountsKept(amountsByCode(rows), [1, 2]))?.stated).toBeNull();
  });
});

describe("amountSides", () => {
  const usual = new Map([
    ["AR-1", 19_000_000],
    ["BHT", 2_780_050],
  ]);
  const of = (...parts: [string, number | null][]) =>
    amountSides(
      parts.map(([code, ore]) => ({ code, ore })),
      usual,
    );

  it.each([
    ["the usual", of(["AR-1", 19_000_000]), { ours: null, theirs: null }],
    [
      "the usual in parts",
      of(["AR-1", 9_000_000], ["AR-1", 10_000_000]),
      { ours: null, theirs: null },
    ],
    ["half", of(["AR-1", 9_500_000]), { ours: "AR-1 190000", theirs: "AR-1 95000" }],
    [
      "twice",
      of(["AR-1", 19_000_000], ["AR-1", 19_000_000]),
      { ours: "AR-1 190000", theirs: "AR-1 380000" },
    ],
    [
      "two codes",
      of(["BHT", 0], ["AR-1", 100]),
      { ours: "AR-1 190000; BHT 27800.5", theirs: "AR-1 1; BHT 0" },
    ],
    ["no amount", of(["AR-1", null]), { ours: "*", theirs: "*" }],
    ["a code without a usual amount", of(["AR-3", 100]), { ours: "*", theirs: "*" }],
    [
      "one of two that can be told",
      of(["AR-3", 100], ["BHT", 1]),
      { ours: "BHT 27800.5", theirs: "BHT 0.01" },
    ],
  ])("%s", (_name, sides, expected) => {
    expect(sides).toEqual(expected);
  });

  it("is read back as it was written", () => {
    expect(readAmounts("AR-1 EV 241100; BHT 27800.5")).toEqual([
      { code: "AR-1 EV", ore: 24_110_000 },
      { code: "BHT", ore: 2_780_050 },
    ]);
  });

  it("differs for nobody in a list where all stand with the same", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 40 }),
        fc.integer({ min: 1, max: 10 ** 9 }),
        (n, ore) => {
          const list = Array.from({ length: n }, (_, at) => ({
            subject: `${at}`,
            code: "AR-4",
            ore,
          }));
          const kept = usualKept(amountsKept(amountsByCode(list), []));
          expect(list.map((one) => amountSides([one], kept).theirs)).toEqual(list.map(() => null));
        },
      ),
    );
  });
});

it.each([
  ["194400", 19_440_000],
  ["-12.5", -1250],
  ["", null],
  ["mye", null],
  [undefined, null],
])("%j is %j øre", (kroner, ore) => {
  expect(inOre(kroner)).toBe(ore);
});
