import { describe, expect, it } from "vitest";
import {
  DWELLING_COLUMNS,
  DWELLING_FIELDS,
  type DwellingField,
  dwellingMappingProblem,
  isWhollyRecognised,
  recogniseDwellingHeadings,
} from "./dwelling-columns";
import { readDwellingRow } from "./dwelling-row";

describe("the headings", () => {
  it.each(["nb", "nn", "en"] as const)("of the template are all recognised in %s", (language) => {
    const mapping = recogniseDwellingHeadings(
      DWELLING_FIELDS.map((field) => DWELLING_COLUMNS[field][language]),
    );
    expect(Object.values(mapping)).toEqual(DWELLING_FIELDS);
  });

  it("may be others, with columns that are not read; of two the first counts", () => {
    const mapping = recogniseDwellingHeadings(["Adresse", "Postnr", "Gate", "Fasadefarge", "kvm"]);
    expect(mapping).toEqual({ 0: "streetAddress", 1: "postalCode", 4: "areaM2" });
  });

  it.each([
    [{ 0: "streetAddress", 1: "postalCode" }, null],
    [{ 0: "streetAddress" }, "transfer.errors.mapping-no-address"],
    [{ 0: "postalCode", 1: "unit" }, "transfer.errors.mapping-no-address"],
    [
      { 0: "streetAddress", 1: "postalCode", 2: "unit", 3: "unit" },
      "transfer.errors.mapping-twice",
    ],
  ] as const)("mapped as %j: %s", (mapping, problem) =>
    expect(dwellingMappingProblem(mapping)).toBe(problem),
  );

  it.each([
    [["Adresse", "Postnr"], true],
    [["Adresse", "Postnr", ""], true],
    [["Rad", "Hva må rettes", "Adresse", "Postnr"], true],
    [["Adresse", "Postnr", "Fasadefarge"], false],
    [["Adresse", "Gate", "Postnr"], false],
    [["Adresse"], false],
  ])("%j need no hand: %s", (headings, expected) =>
    expect(isWhollyRecognised(headings, recogniseDwellingHeadings(headings))).toBe(expected),
  );
});

const row = (told: Partial<Record<DwellingField, string>>) => {
  const all = { streetAddress: "Storgata 1", postalCode: "4005", ...told };
  const mapping = Object.fromEntries(
    Object.keys(all).map((field, index) => [String(index), field as DwellingField]),
  );
  return readDwellingRow(Object.values(all), mapping, "2026-11-26");
};

describe("a row", () => {
  it.each<[DwellingField, string, unknown]>([
    ["monthlyRent", "11 500,50", 1_150_050],
    ["areaM2", "74,5 m²", 74.5],
    ["floor", "-1", -1],
    ["places", "4", 4],
    ["wheelchairAccessible", "ja", true],
    ["hasLift", "Nei", false],
    ["availableFrom", "01.12.2026", "2026-12-01"],
    ["kind", "Leilighet", "flat"],
    ["kind", "leilegheit", "flat"],
    ["holding", "Leid inn av kommunen", "leased_in"],
    ["holding", "Care housing", "care_housing"],
    ["energyLabel", "b", "B"],
  ])("reads %s from %s", (field, cell, value) => {
    expect(row({ [field]: cell }).record?.[field]).toEqual(value);
  });

  it.each<[DwellingField, string, string]>([
    ["postalCode", "fire tusen", "postal-code"],
    ["postalCode", "", "no-address"],
    ["streetAddress", "", "no-address"],
    ["rooms", "2,5", "number"],
    ["rooms", "51", "number"],
    ["areaM2", "0", "number"],
    ["beds", "mange", "number"],
    ["monthlyRent", "dyr", "amount"],
    ["hasLift", "kanskje", "answer"],
    ["availableFrom", "snart", "day"],
    ["kind", "slott", "not-in-list"],
    ["energyLabel", "H", "not-in-list"],
    ["roomName", "Rom 1", "no-beds"],
    ["unit", "H0101".repeat(5), "too-long"],
  ])("is not taken with %s %j", (field, cell, code) => {
    const { record, problems } = row({ [field]: cell });
    expect(record).toBeNull();
    expect(problems.map((problem) => problem.code)).toEqual([`dwellings.import.problems.${code}`]);
    expect(problems[0]?.column).not.toBeNull();
  });

  it("takes the place that stands with the postal code, and tells nothing of an empty cell", () => {
    expect(row({ postalCode: "4005 Stavanger", places: "" }).record).toEqual({
      streetAddress: "Storgata 1",
      postalCode: "4005",
      postalPlace: "Stavanger",
      key: "storgata1||4005",
    });
  });

  it("is not taken when the last day is before the first", () => {
    const { problems } = row({ availableFrom: "2026-12-02", availableTo: "2026-12-01" });
    expect(problems).toMatchObject([{ code: "dwellings.import.problems.available-order" }]);
  });
});
