import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  depositCeiling,
  isInWriting,
  otherPayment,
  prepaidRent,
  rentIsSet,
  securityCeiling,
  securityMonths,
} from "./lease-money";
import { tenancyLimitOn, tenancyLimits } from "./tenancy-limits";

const day = "2026-11-23";
const lease = {
  monthlyRent: 1_000_000,
  deposit: 0,
  depositAccount: null,
  guarantee: 0,
  prepaidRent: 0,
  otherPayment: 0,
  tenure: "private_rental" as const,
};
const blocked = { depositAccount: "blocked_in_tenant_name" as const };

describe("numbers of husleieloven", () => {
  it.each([
    ["LE-03", "lease.prepaid", 1, "months", "husleieloven § 3-2"],
    ["LE-04", "lease.deposit", 6, "months", "husleieloven § 3-5"],
    ["LE-05", "lease.security", 6, "months", "husleieloven § 3-6"],
    ["LE-08", "lease.index-notice", 1, "months", "husleieloven § 4-2"],
    ["LE-09", "lease.market-rent-after", 30, "months", "husleieloven § 4-3"],
    ["LE-09", "lease.market-rent-notice", 6, "months", "husleieloven § 4-3"],
    ["LE-12", "lease.runs-on-after", 3, "months", "husleieloven § 9-2"],
    ["LE-15", "lease.protest", 1, "months", "husleieloven § 9-8"],
    ["LE-15", "lease.suit-after-protest", 3, "months", "husleieloven § 9-8"],
    ["LE-16", "lease.eviction-after-warning", 2, "weeks", "husleieloven § 9-11"],
    ["LE-17", "lease.consent-by-silence", 1, "months", "husleieloven § 7-6"],
    ["LE-19", "lease.deposit-released", 5, "weeks", "husleieloven § 3-5"],
    ["LE-20", "lease.deposited-rent-answer", 14, "days", "husleieloven § 3-8"],
  ])("%s: %s is %d %s by %s", (_rule, key, value, unit, law) => {
    expect(tenancyLimitOn(key, day)).toMatchObject({ value, unit, law, verified: true });
  });

  it("never has two of one key on one day", () => {
    const keys = tenancyLimits.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it.each([
  [true, "met"],
  [false, "not_met"],
  [null, "unknown"],
])("LE-01: a lease in writing %s is %s, § 1-4", (isWritten, state) => {
  expect(isInWriting({ isWritten }).state).toBe(state);
});

it.each([
  [1, "met"],
  [0, "not_met"],
  [null, "unknown"],
])("LE-02: a rent of %s øre is %s, § 3-1", (monthlyRent, state) => {
  expect(rentIsSet({ monthlyRent }).state).toBe(state);
});

it.each([
  [1_000_000, "met"],
  [1_000_001, "not_met"],
  [0, "met"],
  [null, "unknown"],
])("LE-03: %s øre prepaid of a rent of 10 000 kroner is %s, § 3-2", (prepaid, state) => {
  expect(prepaidRent({ ...lease, prepaidRent: prepaid }, day).state).toBe(state);
});

describe("LE-04: the deposit, § 3-5", () => {
  it.each([
    [6_000_000, "met"],
    [6_000_001, "not_met"],
    [0, "met"],
    [null, "unknown"],
  ])("%s øre of a rent of 10 000 kroner is %s", (deposit, state) => {
    expect(depositCeiling({ ...lease, deposit, ...blocked }, day).state).toBe(state);
  });

  it("stands in an account in the tenant's name", () => {
    const cash = { ...lease, deposit: 1_000_000 };
    expect(depositCeiling({ ...cash, depositAccount: "other" }, day)).toMatchObject({
      state: "not_met",
      reasons: ["deposit_account"],
    });
    expect(depositCeiling({ ...cash, depositAccount: "none" }, day).state).toBe("not_met");
    expect(depositCeiling(cash, day)).toMatchObject({
      state: "unknown",
      missing: ["depositAccount"],
    });
  });
});

describe("LE-05: deposit and guarantee together, § 3-6", () => {
  it.each([
    [3_000_000, 3_000_000, "met"],
    [3_000_000, 3_000_001, "not_met"],
    [0, 6_000_000, "met"],
    [0, 0, "met"],
    [0, null, "unknown"],
  ])("%s and %s øre of a rent of 10 000 kroner is %s", (deposit, guarantee, state) => {
    expect(securityCeiling({ ...lease, deposit, guarantee }, day).state).toBe(state);
  });

  it("says the sum and the ceiling in kroner", () => {
    const { lines } = securityCeiling({ ...lease, deposit: 2_000_000, guarantee: 5_000_000 }, day);
    expect(lines.map(({ label, value }) => [label, value])).toEqual([
      ["monthlyRent", 1_000_000],
      ["deposit", 2_000_000],
      ["guarantee", 5_000_000],
      ["security", 7_000_000],
      ["ceilingMonths", 6],
      ["ceiling", 6_000_000],
    ]);
  });
});

it.each([
  [0, "private_rental", "met"],
  [1, "private_rental", "not_met"],
  [1, "municipal_rental", "unknown"],
  [null, "private_rental", "unknown"],
] as const)(
  "LE-06: %s øre beside the rent of a %s is %s, §§ 3-7 and 11-1",
  (asked, tenure, state) => {
    expect(otherPayment({ ...lease, otherPayment: asked, tenure }).state).toBe(state);
  },
);

it("never calls security within the ceiling that is above it, nor the other way", () => {
  const ore = fc.integer({ min: 0, max: 50_000_000 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5_000_000 }),
      ore,
      ore,
      (monthlyRent, deposit, guarantee) => {
        const asked = { ...lease, monthlyRent, deposit, guarantee };
        const within = deposit + guarantee <= 6 * monthlyRent;
        expect(securityCeiling(asked, day).state).toBe(within ? "met" : "not_met");
        expect((securityMonths(asked) ?? 0) <= 6).toBe(within);
      },
    ),
  );
});
