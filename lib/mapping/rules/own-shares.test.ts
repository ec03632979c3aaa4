import fc from "fast-check";
import { expect, it } from "vitest";
import { EMPTY_CONTENT } from "./content";
import { type MappedOnce, ownShares, shareOf } from "./own-shares";

const one = (more: Partial<MappedOnce> = {}): MappedOnce => ({
  helpGiven: "none",
  interpreterUse: "not_needed",
  content: EMPTY_CONTENT,
  ...more,
});
const times = (count: number, more: Partial<MappedOnce> = {}) =>
  Array.from({ length: count }, () => one(more));

it("says nothing of fewer than five", () => {
  expect(ownShares(times(4))).toBeNull();
});

it("tells who needed help and an interpreter, and what is missing", () => {
  const shares = ownShares([
    ...times(6, { helpGiven: "digital", interpreterUse: "used" }),
    ...times(6),
  ]);
  expect(shares).toMatchObject({
    mapped: 12,
    help: { count: 6, of: 12, percent: 50 },
    interpreter: { count: 6, of: 12, percent: 50 },
  });
  // Nothing was asked: each area lacks something of everyone.
  expect(shares?.gaps.every(({ share }) => share.percent === 100)).toBe(true);
});

it("hides a share that points at those who did or those who did not", () => {
  const few = ownShares([...times(3, { helpGiven: "both" }), ...times(9)]);
  expect(few?.help).toBeNull();
  const nearlyAll = ownShares([...times(10, { helpGiven: "both" }), ...times(2)]);
  expect(nearlyAll?.help).toBeNull();
});

it("never shows a group of one to four", () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), (some, others) => {
      const share = shareOf(some, some + others);
      if (!share) return;
      for (const group of [share.count, share.of - share.count]) {
        expect(group === 0 || group >= 5).toBe(true);
      }
    }),
  );
});
