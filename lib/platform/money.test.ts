import fc from "fast-check";
import { expect, it } from "vitest";
import { kronerToOre, moneyInput, oreToTyped } from "./money";

it.each([
  ["11000", 1_100_000],
  ["11 000", 1_100_000],
  ["11 000 kr", 1_100_000],
  ["11000,-", 1_100_000],
  ["11000,50", 1_100_050],
  ["11000.5", 1_100_050],
  ["0", 0],
  ["", null],
  ["elleve tusen", null],
  ["-5", null],
  ["1,234", null],
])("%s typed is %s øre", (typed, ore) => {
  expect(kronerToOre(typed)).toBe(ore);
});

it("comes back as it was when it is typed and read again", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), (ore) => {
      expect(kronerToOre(oreToTyped(ore) ?? "")).toBe(ore);
    }),
  );
});

it("takes kroner from a form and øre from a program", () => {
  expect(moneyInput.parse("11 000")).toBe(1_100_000);
  expect(moneyInput.parse(1_100_000)).toBe(1_100_000);
  expect(moneyInput.parse(" ")).toBeNull();
  expect(moneyInput.parse(undefined)).toBeUndefined();
  expect(moneyInput.safeParse("mye").error?.issues[0]?.message).toBe("errors.invalid-number");
});
