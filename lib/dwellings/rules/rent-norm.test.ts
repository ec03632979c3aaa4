import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparableRent,
  housingCost,
  housingCostShare,
  includedIn,
  RENT_INCLUDES,
  type RentNorm,
  rentAgainstNorm,
  shareOfIncome,
} from "./rent-norm";

const kr = (kroner: number) => kroner * 100;
const nothing: RentNorm = {
  plain: null,
  with_heating: null,
  with_electricity: null,
  with_both: null,
};
const lease = (rent: number | null, more = {}) => ({
  monthlyRent: rent === null ? null : kr(rent),
  includesHeating: false as boolean | null,
  includesElectricity: false as boolean | null,
  monthlyEnergy: kr(1500) as number | null,
  ...more,
});
const both = { includesHeating: true, includesElectricity: true };

it.each([
  [false, false, "plain"],
  [true, false, "with_heating"],
  [false, true, "with_electricity"],
  [true, true, "with_both"],
  [null, true, null],
])("heating %s and electricity %s is %s", (includesHeating, includesElectricity, expected) => {
  expect(includedIn({ includesHeating, includesElectricity })).toBe(expected);
});

describe("LE-07: rent against the municipality's norm, like with like (§ 4-1)", () => {
  it.each([
    ["on the same footing", lease(9000), { plain: kr(9000) }, "met"],
    ["an øre above it", lease(9000.01), { plain: kr(9000) }, "not_met"],
    ["energy added to a plain rent", lease(9000), { with_both: kr(10_500) }, "met"],
    ["energy tips it over", lease(9000), { with_both: kr(10_499) }, "not_met"],
    ["all included, below a plain norm", lease(9000, both), { plain: kr(9000) }, "met"],
    ["all included, above a plain norm", lease(9500, both), { plain: kr(9000) }, "unknown"],
    ["within even with all energy", lease(9000), { with_heating: kr(10_500) }, "met"],
    ["above even without energy", lease(9000), { with_heating: kr(8999) }, "not_met"],
    ["in between", lease(9000), { with_heating: kr(9500) }, "unknown"],
    [
      "energy not known",
      lease(9000, { monthlyEnergy: null }),
      { with_both: kr(20_000) },
      "unknown",
    ],
    ["no rent", lease(null), { plain: kr(9000) }, "unknown"],
    ["does not say what is included", lease(1, { includesHeating: null }), { plain: 1 }, "unknown"],
    ["no norm", lease(9000), {}, "unknown"],
  ])("%s", (_, rent, norms, state) => {
    expect(rentAgainstNorm(rent, { ...nothing, ...norms }).state).toBe(state);
  });

  it("takes the norm on the same footing when there are several", () => {
    const sum = rentAgainstNorm(lease(9000, both), {
      ...nothing,
      plain: kr(20_000),
      with_both: kr(8000),
    });
    expect(sum).toMatchObject({ state: "not_met", reasons: ["rent_above_norm"] });
    expect(sum.lines).toContainEqual({ label: "aboveNorm", value: kr(1000), unit: "money" });
  });

  it("says what is missing, and that a person must judge where there is no norm", () => {
    const unknown = rentAgainstNorm(lease(9000, { monthlyEnergy: null }), {
      ...nothing,
      with_both: kr(10_000),
    });
    expect(unknown.missing).toEqual(["monthlyEnergy"]);
    expect(rentAgainstNorm(lease(9000), null)).toMatchObject({ state: "unknown", missing: [] });
  });

  it("is never wrong about a rent whose parts are known to the one who made it up", () => {
    const ore = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        ore(2_000_000),
        ore(300_000),
        ore(300_000),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(...RENT_INCLUDES),
        ore(3_000_000),
        (bare, heating, electricity, hasHeating, hasElectricity, footing, norm) => {
          const rent = {
            monthlyRent: bare + (hasHeating ? heating : 0) + (hasElectricity ? electricity : 0),
            includesHeating: hasHeating,
            includesElectricity: hasElectricity,
            monthlyEnergy: (hasHeating ? 0 : heating) + (hasElectricity ? 0 : electricity),
          };
          const truth =
            bare +
            (footing === "with_heating" || footing === "with_both" ? heating : 0) +
            (footing === "with_electricity" || footing === "with_both" ? electricity : 0);
          const between = comparableRent(rent, footing);
          expect(between && between.low <= truth && truth <= between.high).toBe(true);
          const { state } = rentAgainstNorm(rent, { ...nothing, [footing]: norm });
          if (state !== "unknown") expect(state).toBe(truth <= norm ? "met" : "not_met");
          if (includedIn(rent) === footing) expect(state).not.toBe("unknown");
        },
      ),
    );
  });
});

describe("rent and energy as a share of income", () => {
  it.each([
    [lease(9000), kr(21_000), 50],
    [lease(9000, both), kr(18_000), 50],
    [lease(9999), kr(30_000), 38.3],
    [lease(9000), null, null],
    [lease(9000), 0, null],
    [lease(9000, { monthlyEnergy: null }), kr(21_000), null],
    [lease(null), kr(21_000), null],
  ])("%o of %s øre is %s per cent", (rent, income, share) => {
    expect(housingCostShare(rent, income)).toBe(share);
  });

  it("tells what is left, and judges nothing", () => {
    const sum = shareOfIncome(lease(9000), kr(21_000));
    expect(sum.state).toBe("unknown");
    expect(sum.lines).toContainEqual({ label: "leftForLiving", value: kr(10_500), unit: "money" });
    expect(shareOfIncome(lease(9000), null).missing).toEqual(["monthlyIncome"]);
    expect(housingCost(lease(9000))).toBe(kr(10_500));
  });
});
