import { expect, it } from "vitest";
import { DEFAULT_SETTINGS, SIGNALS, WATCHED_FACTS } from "./signals";

it("reads contacts, landlords, money and moves, and nothing of who anyone is", () => {
  const read = new Set(SIGNALS.flatMap(({ reads }) => reads));
  expect([...read].toSorted()).toEqual([...WATCHED_FACTS].toSorted());
  expect([...WATCHED_FACTS]).toEqual([
    "helper_contact",
    "helper_is_landlord",
    "landlord",
    "landlord_contact",
    "other_payment",
    "dwelling",
    "moved_in",
    "moved_out",
  ]);
});

it("has the product's own numbers within what a municipality may choose", () => {
  for (const { threshold, months } of SIGNALS) {
    for (const range of [threshold, months]) {
      if (!range) continue;
      expect(range.min).toBeLessThanOrEqual(range.default);
      expect(range.default).toBeLessThanOrEqual(range.max);
    }
  }
  expect(DEFAULT_SETTINGS).toEqual({
    same_helper: { isOn: true, threshold: 3, months: 24 },
    same_landlord: { isOn: true, threshold: 4, months: 24 },
    helper_is_landlord: { isOn: true, threshold: null, months: null },
    money_asked: { isOn: true, threshold: null, months: null },
    shared_dwelling: { isOn: true, threshold: 2, months: null },
    moves_from_landlord: { isOn: true, threshold: 3, months: 12 },
  });
});
