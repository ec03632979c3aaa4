import { expect, it } from "vitest";
import { readValues } from "./field-values";

const given = {
  applicationDate: "2026-11-03",
  dwellingAddress: "Storgata 1",
  monthlyRent: 1_180_000,
  reasons: ["for liten", " "],
  explanation: "To rom.",
  acceptable: ["Fire rom"],
};
const read = (values: Record<string, unknown>, protectedAddress = false) =>
  readValues("self_settlement_refusal", values, {
    protectedAddress,
    unwritable: (text) => [...text].filter((letter) => letter === "ع"),
  });

it("takes what the kind of letter asks for, without what is empty", () => {
  const { values, problems } = read({ ...given, monthlyRent: undefined });
  expect(problems).toEqual([]);
  expect(values).toEqual({
    applicationDate: "2026-11-03",
    dwellingAddress: "Storgata 1",
    reasons: ["for liten"],
    explanation: "To rom.",
    acceptable: ["Fire rom"],
  });
});

it("leaves out where a protected household lives", () => {
  const { values, leftOut } = read(given, true);
  expect(values).not.toHaveProperty("dwellingAddress");
  expect(leftOut).toBe(true);
  expect(read(given).leftOut).toBe(false);
});

it.each([
  ["a list with nothing in it", { reasons: [" "] }, "reasons", "field-missing"],
  ["a missing text", { explanation: undefined }, "explanation", "field-missing"],
  [
    "a day that does not exist",
    { applicationDate: "2026-02-30" },
    "applicationDate",
    "field-wrong",
  ],
  ["a text for an amount", { monthlyRent: "mye" }, "monthlyRent", "field-wrong"],
  ["half an øre", { monthlyRent: 0.5 }, "monthlyRent", "field-wrong"],
  ["a text for a list", { reasons: "for liten" }, "reasons", "field-wrong"],
  ["a field of another kind", { replyBy: "2026-12-01" }, "replyBy", "field-wrong"],
])("refuses %s", (_what, more, field, code) => {
  expect(read({ ...given, ...more }).problems).toEqual([{ field, code }]);
});

it("names the letters that cannot be written", () => {
  expect(read({ ...given, reasons: ["for عliten"] }).problems).toEqual([
    { field: "reasons", code: "letter-unknown", letters: "ع" },
  ]);
});
