import { expect, it } from "vitest";
import { namedColumns, paidLinesOf, recognisePaymentHeadings } from "./payment-columns";

it("knows the columns of payroll, or takes them as they are named", () => {
  const headings = ["Ansattnr", "Referanse", "Navn", "Netto"];
  const known = recognisePaymentHeadings(headings);
  expect(known).toEqual({ 1: "reference", 3: "paid" });
  expect(namedColumns(headings, known, {})).toEqual(known);
  const other = ["Nr", "Tekst", "Kroner"];
  expect(namedColumns(other, {}, {})).toBeNull();
  expect(namedColumns(other, {}, { reference: "tekst", paid: "kroner" })).toEqual({
    1: "reference",
    2: "paid",
  });
  expect(namedColumns(other, {}, { reference: "tekst", paid: "tekst" })).toBeNull();
});

it("adds up what each was paid, and names the rows it cannot use without losing the others", () => {
  const rows = [
    { number: 2, cells: ["A1", "1 000,50"] },
    { number: 3, cells: ["a1", "-200"] },
    { number: 4, cells: ["B2", "tusen"] },
    { number: 5, cells: ["ukjent", "100"] },
    { number: 6, cells: ["", "800,50"] },
  ];
  const mapping = { 0: "reference", 1: "paid" } as const;
  expect(paidLinesOf({ rows }, mapping, (one) => ["a1", "b2"].includes(one))).toEqual({
    lines: [{ reference: "a1", ore: 80_050 }],
    left: [4, 5, 6],
  });
});
