import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkDigits,
  checkIdentityNumber,
  formatIdentityNumber,
  identityNumberWarnings,
  isNoNumberMarker,
  maskIdentityNumber,
} from "./identity-number";

const RUNS = { numRuns: 10_000 };

const read = (typed: string, options = {}) => {
  const checked = checkIdentityNumber(typed, options);
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value;
};
const errorOf = (typed: string, options = {}) => {
  const checked = checkIdentityNumber(typed, options);
  return checked.ok ? null : checked.error.code.replace("people.errors.identity-number-", "");
};

describe("published and computed numbers", () => {
  it.each([
    ["02013299997", "national_identity_number", "ordinary", "until_2031"],
    ["02013299903", "national_identity_number", "ordinary", "from_2032"],
    ["30108299920", "national_identity_number", "ordinary", "until_2031"],
    ["30108299939", "national_identity_number", "ordinary", "from_2032"],
    ["15869012332", "national_identity_number", "synthetic", "until_2031"],
    ["15869012340", "national_identity_number", "synthetic", "from_2032"],
    ["15869012359", "national_identity_number", "synthetic", "from_2032"],
    ["15869012367", "national_identity_number", "synthetic", "from_2032"],
    ["55869012326", "d_number", "synthetic", "until_2031"],
    ["55869012350", "d_number", "synthetic", "from_2032"],
    ["01810876529", "national_identity_number", "synthetic", "until_2031"],
    ["01810876553", "national_identity_number", "synthetic", "from_2032"],
  ])("%s is a %s, %s, %s", (number, kind, series, rule) => {
    expect(read(number)).toMatchObject({ number, kind, series, rule });
  });

  it.each(["15869012375", "15869012383", "01810876561"])("%s fails the check digits", (number) => {
    expect(errorOf(number)).toBe("check");
  });
});

describe("what is typed", () => {
  it.each([
    "158690 12332",
    " 158690-12332 ",
    "15 86 90 12332",
    "158690\u00a012332",
    "15.86.90.12332",
  ])("%j is read", (typed) => expect(read(typed).number).toBe("15869012332"));

  it.each([
    ["", "missing"],
    ["  ", "missing"],
    ["15869O12332", "digits"],
    ["1810876529", "leading-zero"],
    ["158690123", "length"],
    ["158690123321", "length"],
    ["00869012332", "date"],
    ["32869012332", "date"],
    ["15330112345", "date"],
    ["31869012332", "date"],
    ["30829012345", "date"],
    ["99999999999", "none"],
    ["15069000100", "none"],
    ["15069000200", "none"],
    ["15069099999", "none"],
  ])("%j: %s", (typed, error) => expect(errorOf(typed)).toBe(error));

  it("says when a list means that the person has no number", () => {
    expect(isNoNumberMarker("150690 00100")).toBe(true);
    expect(isNoNumberMarker("15869012332")).toBe(false);
    expect(isNoNumberMarker("")).toBe(false);
  });
});

/** The first number of a series that has check digits, for the six printed digits of a date. */
function numberOn(sixDigits: string): string {
  for (let individual = 0; individual < 1000; individual++) {
    const nine = sixDigits + String(individual).padStart(3, "0");
    const control = checkDigits(nine);
    if (control) return nine + control;
  }
  throw new Error("no number in the series");
}

describe("leap days", () => {
  it.each([
    ["2902", "00", true],
    ["2902", "04", true],
    ["2902", "96", true],
    ["2902", "01", false],
    ["2902", "99", false],
    ["6902", "00", true],
    ["2982", "00", true],
    ["2982", "02", false],
  ])("%s%s: possible %s", (dayAndMonth, year, possible) => {
    expect(errorOf(numberOn(dayAndMonth + year))).toBe(possible ? null : "date");
  });
});

describe("test series", () => {
  it("refuses synthetic numbers where only real people may be", () => {
    expect(errorOf("15869012332", { synthetic: false })).toBe("test");
  });

  it.each(["150690", "550690"])("refuses and, by option, accepts other series of %s", (date) => {
    for (const offset of [20, 40, 60]) {
      const month = String(Number(date.slice(2, 4)) + offset).padStart(2, "0");
      const number = numberOn(date.slice(0, 2) + month + date.slice(4));
      expect(errorOf(number)).toBe("test");
      expect(read(number, { otherTestSeries: true })).toMatchObject({
        series: "other_test",
        datePart: { day: 15, month: 6, yearOfCentury: 90 },
      });
    }
  });
});

describe("against the birth date", () => {
  const identity = read("15869012332");
  const differs = ["people.warnings.identity-number-birth-date"];
  it.each([
    ["1990-06-15", "day", []],
    ["1890-06-15", "day", []],
    ["1990-06-16", "day", differs],
    ["1990-06-01", "month", []],
    ["1990-07-01", "month", differs],
    ["1990-01-01", "year", []],
    ["1991-01-01", "year", differs],
    [null, "unknown", []],
  ] as const)("%s known to the %s", (date, precision, warnings) => {
    expect(identityNumberWarnings(identity, { date, precision })).toEqual(warnings);
  });
});

it("formats and masks", () => {
  expect(formatIdentityNumber("15869012332")).toBe("158690 12332");
  expect(maskIdentityNumber("15869012332")).toBe("158690 •••••");
  expect(maskIdentityNumber("1586901233")).toBe("••••••••••");
  expect(maskIdentityNumber("")).toBe("");
});

describe("properties", () => {
  const pad = (n: number, length: number) => String(n).padStart(length, "0");
  const nineDigits = fc
    .record({
      date: fc.date({
        min: new Date("1900-01-01T00:00:00Z"),
        max: new Date("2099-12-31T00:00:00Z"),
        noInvalidDate: true,
      }),
      dayOffset: fc.constantFrom(0, 40),
      monthOffset: fc.constantFrom(0, 80),
      individual: fc.integer({ min: 0, max: 999 }),
    })
    .map(({ date, dayOffset, monthOffset, individual }) => {
      const day = pad(date.getUTCDate() + dayOffset, 2);
      const month = pad(date.getUTCMonth() + 1 + monthOffset, 2);
      return `${day}${month}${pad(date.getUTCFullYear() % 100, 2)}${pad(individual, 3)}`;
    });
  const valid = nineDigits
    .map((nine) => nine + (checkDigits(nine) ?? ""))
    .filter((n) => n.length === 11);

  it("accepts every number made by the rule until 2031, and says the same twice", () => {
    fc.assert(
      fc.property(valid, (number) => {
        const first = read(number);
        expect(first.rule).toBe("until_2031");
        expect(read(formatIdentityNumber(number))).toEqual(first);
      }),
      RUNS,
    );
  });

  it("never accepts under the rule until 2031 a number with one digit changed", () => {
    fc.assert(
      fc.property(
        valid,
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 9 }),
        (number, at, by) => {
          const digit = (Number(number[at]) + by) % 10;
          const changed = number.slice(0, at) + digit + number.slice(at + 1);
          const checked = checkIdentityNumber(changed, { otherTestSeries: true });
          expect(checked.ok && checked.value.rule === "until_2031").toBe(false);
        },
      ),
      RUNS,
    );
  });

  it("accepts at most four first check digits for nine digits, and one second for each", () => {
    fc.assert(
      fc.property(nineDigits, (nine) => {
        const accepted: string[] = [];
        for (let end = 0; end < 100; end++) {
          const number = nine + pad(end, 2);
          if (checkIdentityNumber(number).ok) accepted.push(number);
        }
        expect(accepted.length).toBeLessThanOrEqual(4);
        expect(new Set(accepted.map((n) => n[9])).size).toBe(accepted.length);
      }),
      { numRuns: 500 },
    );
  });

  it("answers any text without throwing, and masks what it accepts", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (typed) => {
        const checked = checkIdentityNumber(typed);
        if (checked.ok)
          expect(maskIdentityNumber(checked.value.number)).not.toContain(typed.slice(-5));
      }),
      RUNS,
    );
  });
});
