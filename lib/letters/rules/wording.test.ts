import fc from "fast-check";
import { expect, it } from "vitest";
import { dateInWords, moneyInWords, numberInWords } from "./wording";

it.each([
  ["2026-03-01", "1.\u00a0mars 2026", "1.\u00a0mars 2026", "1\u00a0March 2026"],
  ["2028-02-29", "29.\u00a0februar 2028", "29.\u00a0februar 2028", "29\u00a0February 2028"],
  ["2026-12-31", "31.\u00a0desember 2026", "31.\u00a0desember 2026", "31\u00a0December 2026"],
])("writes %s in words", (date, nb, nn, en) => {
  expect([dateInWords(date, "nb"), dateInWords(date, "nn"), dateInWords(date, "en")]).toEqual([
    nb,
    nn,
    en,
  ]);
});

it.each([
  [0, "0\u00a0kroner", "NOK\u00a00"],
  [95_000, "950\u00a0kroner", "NOK\u00a0950"],
  [1_180_000, "11\u00a0800\u00a0kroner", "NOK\u00a011,800"],
  [1_180_005, "11\u00a0800,05\u00a0kroner", "NOK\u00a011,800.05"],
  [123_456_789, "1\u00a0234\u00a0567,89\u00a0kroner", "NOK\u00a01,234,567.89"],
])("writes %i øre as kroner", (ore, nb, en) => {
  expect([moneyInWords(ore, "nb"), moneyInWords(ore, "nn"), moneyInWords(ore, "en")]).toEqual([
    nb,
    nb,
    en,
  ]);
});

it("loses no figure of a number", () => {
  fc.assert(
    fc.property(fc.nat(), (number) => {
      expect(Number(numberInWords(number, "nb").replaceAll("\u00a0", ""))).toBe(number);
    }),
  );
});
