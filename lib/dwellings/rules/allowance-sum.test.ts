import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AllowanceOf, allowanceSum } from "./allowance-sum";

const single: AllowanceOf = {
  municipality: "4601",
  adults: 1,
  children: 0,
  monthlyRent: 1_200_000,
  includesHeating: true,
  monthlyIncome: 23_724_000 / 12,
};

describe("by the figures from 1 June 2026", () => {
  it("is as in the example of someone alone in Bergen on 237,240 kroner a year", () => {
    expect(allowanceSum(single, "2026-06-01")).toEqual({
      cost: 14_400_000,
      ceiling: 11_131_300,
      weightedIncome: 23_724_000,
      ownShare: 4_297_950,
      monthly: 419_682,
      law: "forskrift 2012-11-29-1283",
    });
  });

  it("takes more of an income above the second limit, as in the example on 273,098 kroner", () => {
    const found = allowanceSum({ ...single, monthlyIncome: 27_309_800 / 12 }, "2026-11-26");
    expect(found).toMatchObject({ ownShare: 6_655_695, monthly: 274_877 });
  });

  it("adds heating that is not in the rent, and weighs the income by the household", () => {
    const family = {
      municipality: "1514",
      adults: 2,
      children: 3,
      monthlyRent: 900_000,
      includesHeating: false,
      monthlyIncome: 3_000_000,
    };
    expect(allowanceSum(family, "2026-11-26")).toMatchObject({
      cost: 10_800_000 + 763_100,
      ceiling: 15_038_500,
      // 1.00 + 0.13 + 3 × 0.15
      weightedIncome: Math.round(36_000_000 / 1.58),
    });
  });

  it.each(["2026-05-31", "2020-01-01"])("is not known for %s", (day) => {
    expect(allowanceSum(single, day)).toBeNull();
  });
});

it("never gives more for a higher income, nor less for a higher rent, nor under the least", () => {
  const ore = fc.integer({ min: 0, max: 8_000_000 });
  const whole = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(ore, ore, ore, whole, fc.nat(5), (rent, income, more, adults, children) => {
      const of = { ...single, adults, children, monthlyRent: rent, monthlyIncome: income };
      const sum = (change: Partial<AllowanceOf>) =>
        allowanceSum({ ...of, ...change }, "2026-11-26")?.monthly ?? Number.NaN;
      expect(sum({ monthlyIncome: income + more })).toBeLessThanOrEqual(sum({}));
      expect(sum({ monthlyRent: rent + more })).toBeGreaterThanOrEqual(sum({}));
      expect(sum({}) === 0 || sum({}) >= 6_300).toBe(true);
    }),
  );
});
