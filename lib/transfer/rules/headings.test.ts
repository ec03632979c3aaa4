import fc from "fast-check";
import { describe, expect, it } from "vitest";
import en from "@/lib/i18n/messages/en/transfer.json";
import nb from "@/lib/i18n/messages/nb/transfer.json";
import nn from "@/lib/i18n/messages/nn/transfer.json";
import { columnLetter, IMPORT_FIELDS, mappingProblem } from "./fields";
import {
  findHeadings,
  headingSignature,
  isAddedColumn,
  mappingByHeading,
  mappingFromHeadings,
  recogniseHeading,
  recogniseHeadings,
} from "./headings";

describe("headings", () => {
  it.each([
    ["Etternavn", "familyName"],
    ["ETTERNAMN", "familyName"],
    ["Fornavn", "givenName"],
    ["F.navn", "givenName"],
    ["Navn", "fullName"],
    ["Fødselsdato", "birthDate"],
    ["Født", "birthDate"],
    ["Fødselsdato (dd.mm.åååå)", "birthDate"],
    ["Fødselsnr.", "identityNumber"],
    ["Fnr", "identityNumber"],
    ["D-nummer", "identityNumber"],
    ["DUF-nr", "duf"],
    ["DUF nummer", "duf"],
    ["Statsborgerskap", "citizenship"],
    ["Nasjonalitet", "citizenship"],
    ["Språk", "languages"],
    ["Tolkebehov", "interpreterNeeded"],
    ["Tlf.", "phone"],
    ["E-post", "email"],
    ["Postnr", "postalCode"],
    ["Adressesperre", "addressProtection"],
    ["Oppholdsgrunnlag", "permitGround"],
    ["Ankomstdato", "arrivedInNorwayOn"],
    ["Husstand", "householdKey"],
    ["Saksnummer", "householdKey"],
    ["DUF hovedperson", "headDuf"],
    ["Relasjon til hovedperson", "relation"],
    ["Utsøkingsdato", "allocationDecidedOn"],
    ["Planlagt bosettingsdato", "plannedOn"],
    ["Date of birth", "birthDate"],
    ["Surname *", "familyName"],
    ["Bustadform", null],
    ["", null],
  ])("%s is %s", (heading, field) => {
    expect(recogniseHeading(heading)).toBe(field);
  });

  it("gives a field to the first of two columns", () => {
    expect(recogniseHeadings(["Fnr", "D-nummer", "Navn"])).toEqual({
      "0": "identityNumber",
      "2": "fullName",
    });
  });

  it("finds the row of headings below titles and empty rows, and a cell merged with the one above", () => {
    const found = findHeadings([
      ["Bosetting 2026", "", "", ""],
      ["", "", "", ""],
      ["", "", "DUF-nummer", ""],
      ["Etternavn", "Fornavn", "", "Født"],
      ["Haddad", "Amal", "202212345606", "04.07.1990"],
    ]);
    expect(found).toEqual({ index: 3, headings: ["Etternavn", "Fornavn", "DUF-nummer", "Født"] });
  });

  it("takes no row of data for headings", () => {
    expect(findHeadings([["Haddad", "Amal", "04.07.1990", "202212345606"]])).toBeNull();
    expect(findHeadings([["", ""]])).toBeNull();
  });

  it("knows the same columns again in another order", () => {
    const headings = ["Etternavn", "Fornavn", "Merke"];
    const saved = mappingByHeading(headings, { "0": "familyName", "2": "householdKey" });
    const turned = ["Merke", "Etternavn", "Fornavn"];
    expect(headingSignature(turned)).toBe(headingSignature(headings));
    expect(mappingFromHeadings(turned, saved, IMPORT_FIELDS)).toEqual({
      "0": "householdKey",
      "1": "familyName",
    });
    expect(mappingFromHeadings(turned, saved, ["householdKey"])).toEqual({ "0": "householdKey" });
  });

  it.each([nb, nn, en])(
    "knows the columns again in the file of the rows left out",
    ({ leftOut }) => {
      const added = [leftOut.row, leftOut.messages];
      expect(added.map(isAddedColumn)).toEqual([true, true]);
      expect(headingSignature([...added, "Etternavn", "Merke"])).toBe(
        headingSignature(["Merke", "Etternavn"]),
      );
    },
  );

  it("needs a name, and no field twice", () => {
    expect(mappingProblem({ "0": "duf" })).toBe("transfer.errors.mapping-no-name");
    expect(mappingProblem({ "0": "givenName", "1": "givenName" })).toBe(
      "transfer.errors.mapping-twice",
    );
    expect(mappingProblem({ "0": "givenName" })).toBeNull();
  });

  it("names columns as a spreadsheet does", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
    ]);
  });

  it("never maps a field twice, whatever the headings", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("Navn", "Fnr", "Født", "Tlf", "Land"))),
        (headings) => {
          const fields = Object.values(recogniseHeadings(headings));
          expect(new Set(fields).size).toBe(fields.length);
        },
      ),
    );
  });
});
