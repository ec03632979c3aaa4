import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/dates";
import {
  ageOn,
  type BirthDate,
  birthDateFromParts,
  birthDateParts,
  birthDateRange,
  formatBirthDate,
  isAdult,
  isMinor,
  parseBirthDate,
  UNKNOWN_BIRTH_DATE,
} from "./birth-date";

const TODAY = "2026-11-22";
const read = (typed: string) => {
  const parsed = parseBirthDate(typed, TODAY);
  return parsed.ok ? parsed.value : parsed.error.code;
};

describe("reading a birth date", () => {
  it.each([
    ["04.07.1990", "1990-07-04", "day"],
    ["4/7-1990", "1990-07-04", "day"],
    ["1990-07-04", "1990-07-04", "day"],
    ["07.1990", "1990-07-01", "month"],
    ["00.07.1990", "1990-07-01", "month"],
    ["1990-07", "1990-07-01", "month"],
    ["1990", "1990-01-01", "year"],
    ["00.00.1990", "1990-01-01", "year"],
    ["15.00.1990", "1990-01-01", "year"],
    ["29.02.2024", "2024-02-29", "day"],
    ["", null, "unknown"],
  ])("%j", (typed, date, precision) => expect(read(typed)).toEqual({ date, precision }));

  it.each([
    ["29.02.2023", "impossible"],
    ["31.04.1990", "impossible"],
    ["01.13.1990", "impossible"],
    ["01.01.1790", "impossible"],
    ["23.11.2026", "future"],
    ["2027", "future"],
    ["4.7.90", "format"],
    ["i fjor", "format"],
    ["00.00.0000", null],
    ["04.07.0000", "year-missing"],
  ])("%j is refused: %s", (typed, name) => {
    expect(read(typed)).toEqual(
      name === null ? UNKNOWN_BIRTH_DATE : `people.errors.birth-date-${name}`,
    );
  });
});

describe("age", () => {
  it.each([
    ["04.07.1990", "2026-07-03", 35, 35],
    ["04.07.1990", "2026-07-04", 36, 36],
    ["29.02.2008", "2026-02-28", 17, 17],
    ["29.02.2008", "2026-03-01", 18, 18],
    ["07.2008", "2026-06-30", 17, 17],
    ["07.2008", "2026-07-01", 17, 18],
    ["07.2008", "2026-07-31", 18, 18],
    ["2008", "2026-06-01", 17, 18],
    ["2008", "2026-12-31", 18, 18],
    ["2026", "2026-02-01", 0, 0],
  ])("born %s, on %s", (born, date, min, max) => {
    expect(ageOn(read(born) as BirthDate, date)).toEqual({ min, max });
  });

  it("is neither adult nor minor while it is uncertain", () => {
    const uncertain = read("2008") as BirthDate;
    expect([isAdult(uncertain, "2026-06-01"), isMinor(uncertain, "2026-06-01")]).toEqual([
      false,
      false,
    ]);
    expect([isAdult(uncertain, "2025-12-31"), isMinor(uncertain, "2025-12-31")]).toEqual([
      false,
      true,
    ]);
    expect([isAdult(uncertain, "2026-12-31"), isMinor(uncertain, "2026-12-31")]).toEqual([
      true,
      false,
    ]);
    expect(ageOn(UNKNOWN_BIRTH_DATE, TODAY)).toBeNull();
    expect([isAdult(UNKNOWN_BIRTH_DATE, TODAY), isMinor(UNKNOWN_BIRTH_DATE, TODAY)]).toEqual([
      false,
      false,
    ]);
  });
});

describe("shown", () => {
  it.each([
    ["04.07.1990", "04.07.1990"],
    ["7.1990", "07.1990"],
    ["1990", "1990"],
    ["", ""],
  ])("%j as %j", (typed, shown) => {
    expect(formatBirthDate(read(typed) as BirthDate)).toBe(shown);
  });

  it("has only the known parts", () => {
    expect(birthDateParts(read("07.1990") as BirthDate)).toEqual({
      day: null,
      month: "07",
      year: "1990",
    });
  });
});

describe("properties", () => {
  const birth = fc
    .record({
      year: fc.integer({ min: 1900, max: 2025 }),
      month: fc.integer({ min: 0, max: 12 }),
      day: fc.integer({ min: 0, max: 28 }),
    })
    .map(({ year, month, day }) => read(`${day}.${month}.${year}`) as BirthDate);

  it("comes back from its own text", () => {
    fc.assert(
      fc.property(birth, (b) => {
        expect(read(formatBirthDate(b))).toEqual(b);
      }),
    );
  });

  it("lies in its range, and the age grows by one in a year", () => {
    fc.assert(
      fc.property(birth, fc.integer({ min: 2026, max: 2080 }), (b, year) => {
        const range = birthDateRange(b);
        expect(range && b.date && range.earliest <= b.date && b.date <= range.latest).toBe(true);
        const [now, later] = [ageOn(b, `${year}-06-15`), ageOn(b, `${year + 1}-06-15`)];
        expect(later).toEqual({ min: (now?.min ?? 0) + 1, max: (now?.max ?? 0) + 1 });
        expect((now?.max ?? 0) - (now?.min ?? 0)).toBeLessThanOrEqual(
          b.precision === "day" ? 0 : 1,
        );
      }),
    );
  });

  it("is read of every day that there is, and of no 30 February or 29 in other years", () => {
    const parts = fc.record({
      year: fc.integer({ min: 1900, max: 2025 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    });
    fc.assert(
      fc.property(parts, (given) => {
        const { year, month, day } = given;
        const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
        expect(birthDateFromParts(given, TODAY).ok).toBe(exists);
      }),
    );
  });

  it("has an age between the ages of every day on which the birth can have been, and no wider", () => {
    fc.assert(
      fc.property(birth, fc.integer({ min: 0, max: 20_000 }), (b, days) => {
        const on = addDays("2026-01-01", days);
        const range = birthDateRange(b);
        if (!range) return;
        const ages: number[] = [];
        for (let day = range.earliest; day <= range.latest; day = addDays(day, 1)) {
          ages.push(ageOn({ date: day, precision: "day" }, on)?.min ?? -1);
        }
        expect(ageOn(b, on)).toEqual({ min: Math.min(...ages), max: Math.max(...ages) });
      }),
      { numRuns: 60 },
    );
  });

  it("turns 18 on 1 March when born on 29 February, but in leap years", () => {
    for (const [year, eighteenth] of [
      [2008, "2026-03-01"],
      [2012, "2030-03-01"],
      [1996, "2014-03-01"],
    ] as const) {
      const born = read(`29.02.${year}`) as BirthDate;
      expect(isAdult(born, addDays(eighteenth, -1))).toBe(false);
      expect(isAdult(born, eighteenth)).toBe(true);
      expect(ageOn(born, `${year + 20}-02-29`)).toEqual({ min: 20, max: 20 });
    }
  });
});
