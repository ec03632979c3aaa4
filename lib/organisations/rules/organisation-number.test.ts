import fc from "fast-check";
import { expect, it } from "vitest";
import { isOrganisationNumber } from "./organisation-number";

it.each([
  ["974760673", true], // Brønnøysundregistrene
  ["889640782", true], // Nav
  ["974760674", false],
  ["97476067", false],
  ["9747606733", false],
  ["97476067a", false],
  ["", false],
])("%s is an organisation number: %s", (digits, expected) => {
  expect(isOrganisationNumber(digits)).toBe(expected);
});

it("finds any one digit that is wrong", () => {
  const position = fc.integer({ min: 0, max: 8 });
  const digit = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(position, digit, (at, other) => {
      const wrong = [..."974760673"].with(at, String(other)).join("");
      expect(isOrganisationNumber(wrong)).toBe(wrong === "974760673");
    }),
  );
});
