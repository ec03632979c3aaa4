import { array, assert, nat, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { guidedShown } from "./guided-households";

const today = "2026-08-12";
const nothing = { households: null, guided: null, percent: null };

describe("the households with guidance", () => {
  it("is a share of those who lived in the municipality, by begun quarter", () => {
    const found = [
      { quarter: 1, households: 20, guided: 5 },
      { quarter: 2, households: 24, guided: 24 },
    ];
    expect(guidedShown(2026, found, today)).toEqual([
      { quarter: 1, state: "shown", households: 20, guided: 5, percent: 25 },
      { quarter: 2, state: "shown", households: 24, guided: 24, percent: 100 },
      { quarter: 3, state: "shown", households: 0, guided: 0, percent: null },
      { quarter: 4, state: "ahead", ...nothing },
    ]);
    expect(guidedShown(2027, found, today).map(({ state }) => state)).toEqual(
      Array(4).fill("ahead"),
    );
  });

  it.each([
    [20, 4],
    [20, 1],
    [20, 16],
    [4, 0],
    [4, 4],
  ])("of %d with %d guided is not told", (households, guided) => {
    expect(guidedShown(2025, [{ quarter: 1, households, guided }], today)[0]).toEqual({
      quarter: 1,
      state: "masked",
      ...nothing,
    });
  });

  it("never tells of one to four", () => {
    assert(
      property(array(tuple(nat(12), nat(12)), { minLength: 4, maxLength: 4 }), (pairs) => {
        const found = pairs.map(([guided, more], at) => ({
          quarter: at + 1,
          households: guided + more,
          guided,
        }));
        for (const { households, guided } of guidedShown(2025, found, today)) {
          if (households === null || guided === null) continue;
          expect([1, 2, 3, 4]).not.toContain(guided);
          expect([1, 2, 3, 4]).not.toContain(households - guided);
        }
      }),
    );
  });
});
