import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import { noticeEndsOn, noticePeriod, statutoryNotice } from "./notice";

const today = "2026-11-23";

it.each([
  ["ordinary", 3],
  ["loft_or_basement_at_landlords", 3],
  ["room_at_landlords", 1],
] as const)("LE-14: the notice of a lease let as %s is %d months, § 9-6", (letting, months) => {
  expect(statutoryNotice(letting, today)).toMatchObject({
    value: months,
    law: "husleieloven § 9-6",
    verified: true,
  });
});

it.each([
  ["2027-01-15", 3, "2027-04-30"],
  ["2027-01-31", 1, "2027-02-28"],
  ["2028-01-31", 1, "2028-02-29"],
  ["2027-11-01", 3, "2028-02-29"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2026-12-31", 0, "2026-12-31"],
])("notice on %s with %d months ends the lease on %s", (givenOn, months, last) => {
  expect(noticeEndsOn(givenOn, months)).toBe(last);
});

it("ends on the last day of a month, and never before the months are up", () => {
  const day = fc
    .integer({ min: 0, max: 20_000 })
    .map((days): PlainDate => addDays("2000-01-01", days));
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 12 }), (givenOn, months) => {
      const last = noticeEndsOn(givenOn, months);
      expect(addDays(last, 1).slice(8)).toBe("01");
      expect(last >= addMonths(givenOn, months)).toBe(true);
      expect(last < addMonths(givenOn, months + 1)).toBe(
        last.slice(0, 7) !== givenOn.slice(0, 7) || months === 0,
      );
    }),
  );
});

it("says what is agreed beside the act, and asks nothing of a term that cannot be given notice of", () => {
  const lease = { noticeMonths: 1, isFixedTerm: false, excludesNotice: null };
  expect(noticePeriod(lease, "ordinary", today)?.state).toBe("met");
  expect(noticePeriod({ ...lease, noticeMonths: null }, "ordinary", today)).toMatchObject({
    state: "unknown",
    missing: ["noticeMonths"],
  });
  const bound = { noticeMonths: null, isFixedTerm: true, excludesNotice: true };
  expect(noticePeriod(bound, "ordinary", today)).toBeNull();
});
