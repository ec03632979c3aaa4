import { describe, expect, it } from "vitest";
import { allowanceCeiling, allowanceCeilings, homeForAllowance } from "./housing-allowance";

describe("what Husbanken counts of, from 1 June 2026", () => {
  it.each([
    ["allowance.ceiling-1", 92_234],
    ["allowance.ceiling-2", 113_774],
    ["allowance.ceiling-3", 125_977],
    ["allowance.ceiling-4", 138_182],
    ["allowance.ceiling-5", 150_385],
    ["allowance.added-oslo", 27_982],
    ["allowance.added-large", 19_079],
    ["allowance.added-middle", 12_720],
  ])("%s is %d kroner a year", (key, kroner) => {
    expect(allowanceCeilings.find((one) => one.key === key)).toMatchObject({
      value: kroner * 100,
      validFrom: "2026-06-01",
      verified: true,
    });
  });

  it.each([
    [1, "4601", 927_608], // Bergen: 92 234 + 19 079
    [1, "0301", 1_001_800],
    [1, "4204", 874_617],
    [1, "1505", 768_617],
    [5, "1505", 1_253_208],
    [9, "1505", 1_253_208],
    [0, "1505", 768_617],
  ])("for %d in %s it is %d øre a month", (persons, municipality, ore) => {
    expect(allowanceCeiling(persons, municipality, "2026-11-23")?.monthly).toBe(ore);
  });

  it("is not known before that day", () => {
    expect(allowanceCeiling(1, "4601", "2026-05-31")).toBeNull();
  });
});

it.each([
  [true, true, true, "met"],
  [true, false, true, "not_met"],
  [false, null, null, "not_met"],
  [true, null, true, "unknown"],
])("own entrance %s, bath %s, kitchen %s: %s", (ownEntrance, ownBathroom, ownKitchen, state) => {
  expect(homeForAllowance({ ownEntrance, ownBathroom, ownKitchen }, null).state).toBe(state);
});
