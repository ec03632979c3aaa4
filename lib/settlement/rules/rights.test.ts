import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SETTLEMENT_TYPES } from "@/lib/cases/rules/settlement-types";
import { type BirthDate, UNKNOWN_BIRTH_DATE } from "@/lib/people/rules/birth-date";
import { addDays, daysBetween, isPlainDate } from "@/lib/platform/dates";
import {
  ALLOWANCE_DAY,
  housingAllowanceDueOn,
  PROGRAMME_AGES,
  programmeRightFrom,
  type RightsSubject,
  TRAINING_AGES,
  trainingRightFrom,
} from "./rights";

const born = (date: string, precision: BirthDate["precision"] = "day"): BirthDate => ({
  date,
  precision,
});
const settled: RightsSubject = {
  type: "from_reception",
  birth: born("1990-07-04"),
  permitGrantedOn: "2026-03-01",
  settledOn: "2026-11-10",
};

describe("the right to the introduction programme", () => {
  it("TG-01 and TG-02: from 18 to and including 55 years, integreringsloven § 8", () => {
    expect(PROGRAMME_AGES).toEqual({ from: 18, to: 55 });
  });

  it.each([
    ["2008-03-01", "2026-03-01", true],
    ["2008-03-02", "2026-03-01", false],
    // 55 years, until the day before the 56th birthday.
    ["1970-03-02", "2026-03-01", true],
    ["1970-03-01", "2026-03-01", false],
    // Born on 29 February: 18 years on 1 March in a year without that day.
    ["2008-02-29", "2026-02-28", false],
    ["2008-02-29", "2026-03-01", true],
  ])("TG-01: born %s with a permit of %s has it by § 8: %s", (birth, permitGrantedOn, has) => {
    const subject = { ...settled, birth: born(birth), permitGrantedOn };
    expect(programmeRightFrom(subject)).toBe(has ? "2026-11-10" : null);
  });

  it("TG-01: is read on the day of the permit, and of the settlement where that is not known", () => {
    const birth = born("2008-06-01");
    expect(programmeRightFrom({ ...settled, birth })).toBeNull();
    expect(programmeRightFrom({ ...settled, birth, permitGrantedOn: null })).toBe("2026-11-10");
  });

  it.each([
    [born("2008-01-01", "year"), null],
    [born("2007-01-01", "year"), "2026-11-10"],
    [born("2008-03-01", "month"), null],
    [born("2008-02-01", "month"), "2026-11-10"],
    [born("1970-01-01", "year"), null],
    [UNKNOWN_BIRTH_DATE, null],
  ])("is told where it is certain alone: %j", (birth, from) => {
    expect(programmeRightFrom({ ...settled, birth })).toBe(from);
  });

  it.each([
    ["from_reception", true],
    ["resettlement", true],
    ["unaccompanied_minor", true],
    ["private_resident", true],
    ["amot", true],
    ["agreed_self_settlement", true],
    ["family_reunification", false],
    ["self_settled", false],
  ] as const)("TG-04 and P9: follows from a settlement as %s by § 8: %s", (type, follows) => {
    expect(programmeRightFrom({ ...settled, type })).toBe(follows ? "2026-11-10" : null);
  });
});

describe("the right to training in Norwegian", () => {
  it("NO-01: from 18, and ends at 67 years, integreringsloven § 26", () => {
    expect(TRAINING_AGES).toEqual({ from: 18, until: 67 });
  });

  it.each([
    ["2008-11-10", "2026-11-10"],
    ["2008-11-11", null],
    ["1959-11-11", "2026-11-10"],
    ["1959-11-10", null],
  ])("NO-01: born %s has it from %s by § 26", (birth, from) => {
    expect(trainingRightFrom({ ...settled, birth: born(birth) })).toBe(from);
  });
});

describe("the day by which housing allowance is applied for", () => {
  it.each([
    ["2026-11-01", "2026-11-25"],
    ["2026-11-25", "2026-11-25"],
    ["2026-11-26", "2026-12-25"],
    ["2026-12-31", "2027-01-25"],
    ["2028-02-29", "2028-03-25"],
    ["2027-01-30", "2027-02-25"],
  ])("D-HOUSING-ALLOWANCE: moved in on %s, by %s", (movedInOn, dueOn) => {
    expect(housingAllowanceDueOn(movedInOn)).toBe(dueOn);
  });

  it("is a 25th that is no earlier than the day, and less than a month after it", () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("2000-01-01", days));
    fc.assert(
      fc.property(day, (movedInOn) => {
        const dueOn = housingAllowanceDueOn(movedInOn);
        expect(isPlainDate(dueOn)).toBe(true);
        expect(Number(dueOn.slice(8))).toBe(ALLOWANCE_DAY);
        const wait = daysBetween(movedInOn, dueOn);
        expect(wait >= 0 && wait < 31).toBe(true);
      }),
    );
  });
});

it("gives nobody a right without a settlement, nor where the age is uncertain at a limit", () => {
  const birth = fc.record({
    date: fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("1920-01-01", days)),
    precision: fc.constantFrom("day" as const, "month" as const, "year" as const),
  });
  const subject = fc.record({
    type: fc.constantFrom(...SETTLEMENT_TYPES),
    birth,
    permitGrantedOn: fc.constantFrom("2026-02-28", "2028-02-29", null),
    settledOn: fc.constantFrom("2026-11-10", "2028-02-29", null),
  });
  fc.assert(
    fc.property(subject, (one) => {
      for (const right of [programmeRightFrom, trainingRightFrom]) {
        const from = right(one);
        if (from !== null) expect(from).toBe(one.settledOn);
        // What is certain of less is certain of more.
        const exact = { ...one, birth: { ...one.birth, precision: "day" as const } };
        if (from !== null) expect(right(exact)).toBe(from);
      }
    }),
  );
});
