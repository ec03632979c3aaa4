import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBirthDate } from "@/lib/people/rules/birth-date";
import { likeness, searchNames } from "./likeness";

const born = (text: string) => {
  const parsed = parseBirthDate(text, "2026-11-23");
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
const someone = (givenName: string, familyName: string | null, birth: string) => ({
  givenName,
  middleName: null,
  familyName,
  birth: born(birth),
});

describe("how alike two people are", () => {
  it.each([
    ["the same", ["Amal", "Haddad", "04.07.1990"], "likely"],
    ["names the other way round", ["Haddad", "Amal", "04.07.1990"], "likely"],
    ["other letters", ["AMÁL", "haddad", "04.07.1990"], "likely"],
    ["all in one", ["Amal Haddad", null, "04.07.1990"], "likely"],
    ["only the year known", ["Amal", "Haddad", "1990"], "possible"],
    ["nothing known", ["Amal", "Haddad", ""], "possible"],
    ["day and month changed about", ["Amal", "Haddad", "07.04.1990"], "possible"],
    ["another day", ["Amal", "Haddad", "05.07.1990"], null],
    ["another year", ["Amal", "Haddad", "1991"], null],
    ["another name", ["Amal", "Khalil", "04.07.1990"], null],
  ] as const)("%s", (_name, [given, family, birth], expected) => {
    const amal = someone("Amal", "Haddad", "04.07.1990");
    const other = someone(given, family, birth);
    expect(likeness(amal, other)).toBe(expected);
    expect(likeness(other, amal)).toBe(expected);
  });

  it("looks for both orders of a name", () => {
    expect(searchNames(someone("Amal", "Haddad", ""))).toEqual(["amal haddad", "haddad amal"]);
    expect(searchNames(someone("Amal", null, ""))).toEqual(["amal"]);
  });

  it("is the same from both sides", () => {
    const person = fc.record({
      givenName: fc.constantFrom("Amal", "Omar", "Haddad"),
      middleName: fc.constantFrom(null, "Ali"),
      familyName: fc.constantFrom(null, "Haddad", "Amal"),
      birth: fc.constantFrom("", "1990", "07.1990", "04.07.1990", "07.04.1990").map(born),
    });
    fc.assert(
      fc.property(person, person, (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
      }),
    );
  });
});
