import fc from "fast-check";
import { expect, it } from "vitest";
import { theLaw } from "@/lib/law/fixtures";
import { addDays } from "@/lib/platform/dates";
import { isWorkingDay, workingDaysAfter } from "@/lib/rules/rules/working-days";
import { absenceDays, type Leave } from "./absence-days";
import { type AbsenceCode, absenceCodes, neverExtends } from "./codes";
import { baseOf, extensionOf } from "./extension";

const end = "2027-06-30";
const today = "2026-11-26";

function leave(code: AbsenceCode, fromOn: string, toOn: string): Leave {
  const rest = { occasion: null, minutesPerDay: null, eventOn: null };
  return { id: `${code} ${fromOn} ${toOn}`, code, fromOn, toOn, ...rest };
}
const count = (leaves: readonly Leave[], setting: "whole" | "excess" = "whole") => {
  const days = absenceDays([], leaves, { dayMinutes: 450 });
  const found = extensionOf(theLaw({ extension_counts: setting }), end, days, today);
  if (!found) throw new Error("the rule is in force");
  return found;
};

it("EXT-01: ten working days move nothing, eleven move all of them or the one above ten", () => {
  const ten = [leave("SYK_LEGE", "2026-09-07", "2026-09-18")];
  expect(count(ten)).toMatchObject({ tenths: 100, threshold: 10, addedDays: 0, newEndOn: end });
  const eleven = [leave("SYK_LEGE", "2026-09-07", "2026-09-21")];
  expect(count(eleven)).toMatchObject({ tenths: 110, addedDays: 11, newEndOn: "2027-07-15" });
  expect(count(eleven, "excess")).toMatchObject({ addedDays: 1, newEndOn: "2027-07-01" });
});

it("is not moved by religious days, vacation, what was unauthorised, or days before the rule", () => {
  const long = ["2026-02-02", "2026-03-31"] as const;
  for (const code of [...neverExtends, "UGYLDIG"] as const) {
    expect(count([leave(code, ...long)]).newEndOn).toBe(end);
  }
  expect(count([leave("SYK_LEGE", "2025-09-01", "2025-12-31")]).newEndOn).toBe(end);
  // Of a leave over the new year the days of 2026 count.
  expect(count([leave("OMSORG", "2025-12-01", "2026-01-16")])).toMatchObject({ tenths: 110 });
});

it("tells which spells counted, and by which rule", () => {
  const leaves = [
    leave("BARN_SYK", "2026-02-05", "2026-02-10"),
    leave("SYK_LEGE", "2026-09-07", "2026-09-16"),
  ];
  expect(count(leaves)).toMatchObject({
    counted: [
      { code: "BARN_SYK", fromOn: "2026-02-05", toOn: "2026-02-10", tenths: 40 },
      { code: "SYK_LEGE", fromOn: "2026-09-07", toOn: "2026-09-16", tenths: 80 },
    ],
    rule: { id: "EXT-01", version: 1, law: "integreringsforskriften §§ 10 og 19" },
    setting: { value: "whole", isDefault: false },
  });
});

it("goes out from the end without absence, unless the end was set anew", () => {
  const last = { baseEndOn: end, newEndOn: "2027-07-15" };
  expect(baseOf("2027-07-15", last)).toBe(end);
  expect(baseOf("2027-12-31", last)).toBe("2027-12-31");
  expect(baseOf(end, null)).toBe(end);
});

it("counts no day twice when months are granted on an end that holds the absence", () => {
  const last = { baseEndOn: end, newEndOn: "2027-07-15" };
  expect(baseOf("2028-01-15", last, [6])).toBe("2027-12-31");
  expect(baseOf("2028-01-15", last, [12, 6])).toBe("2027-12-31");
  expect(baseOf("2029-01-15", last, [12, 6])).toBe("2028-12-31");
  // Granted before the count, which then began from the longer end.
  expect(baseOf("2027-07-15", last, [12])).toBe(end);
  expect(baseOf("2028-01-16", last, [6])).toBe("2028-01-16");
});

const someLeave = fc
  .record({
    code: fc.constantFrom(...absenceCodes),
    from: fc.integer({ min: 0, max: 900 }),
    length: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ code, from, length }) =>
    leave(code, addDays("2025-01-01", from), addDays("2025-01-01", from + length)),
  );

it("is monotone in leave, never before the end without it, and by the working days it says", () => {
  fc.assert(
    fc.property(
      fc.array(someLeave, { maxLength: 5 }),
      someLeave,
      fc.constantFrom("whole" as const, "excess" as const),
      (leaves, more, setting) => {
        const before = count(leaves, setting);
        const after = count([...leaves, more], setting);
        expect(after.newEndOn >= before.newEndOn).toBe(true);
        expect(before.newEndOn >= end).toBe(true);
        expect(before.newEndOn).toBe(workingDaysAfter(end, before.addedDays));
        expect(before.tenths).toBe(before.counted.reduce((sum, { tenths }) => sum + tenths, 0));
        if (before.addedDays > 0) expect(isWorkingDay(before.newEndOn)).toBe(true);
        expect(before.addedDays > 0).toBe(before.tenths > before.threshold * 10);
      },
    ),
    { numRuns: 200 },
  );
});
