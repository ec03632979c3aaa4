import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDufNumber, dufControl, formatDufNumber, maskDufNumber } from "./duf-number";

const warningsOf = (typed: string) => {
  const checked = checkDufNumber(typed);
  return checked.ok ? checked.value.warnings : checked.error.code;
};

describe("DUF number", () => {
  it.each(["201017238203", "200816832910", "202212345606", "202510101005", "202400000105"])(
    "%s passes its control",
    (number) => expect(warningsOf(number)).toEqual([]),
  );

  it.each(["201012345678", "241012192200", "010000000400", "201258697561"])(
    "%s fails its control, which only warns",
    (number) => expect(warningsOf(number)).toEqual(["people.warnings.duf-number-check"]),
  );

  it.each([
    ["", "people.errors.duf-number-missing"],
    ["20101723820", "people.errors.duf-number-length"],
    ["2010172382033", "people.errors.duf-number-length"],
    ["2010A7238203", "people.errors.duf-number-digits"],
  ])("%j is refused", (typed, code) => expect(warningsOf(typed)).toBe(code));

  it.each(["2010 172382 03", "2010/172382-03", " 201017238203 ", "2010\u00a017238203"])(
    "%j is read",
    (typed) => {
      expect(checkDufNumber(typed)).toMatchObject({
        ok: true,
        value: { number: "201017238203", year: 2010 },
      });
    },
  );

  it("formats and masks", () => {
    expect(formatDufNumber("201017238203")).toBe("2010 172382 03");
    expect(maskDufNumber("201017238203")).toBe("2010 •••••• ••");
    expect(maskDufNumber("2010")).toBe("••••");
  });

  it("accepts exactly one control for any ten digits", () => {
    const tenDigits = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 10 })
      .map((digits) => digits.join(""));
    fc.assert(
      fc.property(tenDigits, fc.integer({ min: 0, max: 99 }), (ten, control) => {
        const given = String(control).padStart(2, "0");
        const passes = given === dufControl(ten);
        expect(warningsOf(ten + given)).toEqual(passes ? [] : ["people.warnings.duf-number-check"]);
      }),
      { numRuns: 10_000 },
    );
  });
});
