import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allCodes } from "@/db/reference/code-lists";
import { readBirthDate, readDate, readPostal, splitName } from "./cell-values";
import { codeLookup, findCode } from "./code-lookup";
import type { ColumnMapping, ImportField } from "./fields";
import { readRow } from "./row-record";

const TODAY = "2026-11-23";
const lookup = codeLookup(
  allCodes().map((code) => ({ ...code, alpha2: (code.details.alpha2 as string) ?? null })),
);

function read(row: Partial<Record<ImportField, string>>) {
  const fields = Object.keys(row) as ImportField[];
  const mapping: ColumnMapping = Object.fromEntries(fields.map((field, i) => [String(i), field]));
  const { record, problems } = readRow(Object.values(row), { mapping, lookup, today: TODAY });
  return {
    record,
    problems: problems.map(({ level, column, code }) => [
      level,
      column === null ? null : fields[Number(column)],
      code,
    ]),
  };
}

describe("dates", () => {
  it.each([
    ["03.04.2026", "2026-04-03"],
    ["3/4-2026", "2026-04-03"],
    ["2026-04-03", "2026-04-03"],
    ["2026-04-03 00:00:00", "2026-04-03"],
    ["3. april 2026", "2026-04-03"],
    ["46115", "2026-04-03"],
    ["31.02.2026", null],
    ["i fjor", null],
  ])("%s is %s", (cell, date) => {
    expect(readDate(cell, TODAY)).toBe(date);
  });

  it.each([
    ["04.07.1990", { date: "1990-07-04", precision: "day" }],
    ["04.07.90", { date: "1990-07-04", precision: "day" }],
    ["04.07.30", { date: "1930-07-04", precision: "day" }],
    ["1990", { date: "1990-01-01", precision: "year" }],
    ["00.00.1990", { date: "1990-01-01", precision: "year" }],
    ["xx.07.1990", { date: "1990-07-01", precision: "month" }],
    ["32893", { date: "1990-01-20", precision: "day" }],
  ])("birth date %s", (cell, birth) => {
    expect(readBirthDate(cell, TODAY)).toEqual({ ok: true, value: birth });
  });
});

describe("names and places", () => {
  it.each([
    ["Haddad, Amal Fatima", { given: "Amal Fatima", family: "Haddad" }],
    ["Amal Fatima Haddad", { given: "Amal Fatima", family: "Haddad" }],
    ["Amal", { given: "Amal", family: null }],
    ["Haddad,", { given: "Haddad", family: null }],
  ])("%s", (name, parts) => expect(splitName(name)).toEqual(parts));

  it.each([
    ["4006 Stavanger", { postalCode: "4006", postalPlace: "Stavanger" }],
    ["N-4006", { postalCode: "4006", postalPlace: null }],
    ["183", { postalCode: "0183", postalPlace: null }],
    ["Stavanger", null],
  ])("%s", (cell, postal) => expect(readPostal(cell)).toEqual(postal));
});

describe("codes", () => {
  it.each([
    ["country", "Syria", "SYR"],
    ["country", "SYR", "SYR"],
    ["country", "sy", "SYR"],
    ["country", "Ukraine", "UKR"],
    ["country", "statsløs", "XXA"],
    ["country", "Eritrea (ER)", "ERI"],
    ["country", "Atlantis", null],
    ["language", "tigrinja", "ti"],
    ["language", "Kurmanji", "kmr"],
    ["language", "Farsi", "fa"],
    ["permit_ground", "Kollektiv beskyttelse", "collective_protection"],
    ["permit_ground", "§ 28", "asylum"],
    ["settlement_type", "Enslig mindreårig", "unaccompanied_minor"],
    ["education_level", "Videregående", "upper_secondary"],
  ] as const)("%s %s is %s", (list, cell, code) => {
    expect(findCode(lookup, list, cell)).toBe(code);
  });
});

describe("a row", () => {
  it("tells of a person", () => {
    const { record, problems } = read({
      familyName: "Haddad",
      givenName: " Amal  Fatima ",
      birthDate: "01.01.2008",
      sex: "K",
      identityNumber: "018108 76529",
      duf: "2022 123456 06",
      citizenship: "Syria",
      languages: "arabisk, engelsk",
      interpreterNeeded: "ja",
      phone: "+47 400 00 000",
      email: "Amal@Example.NO",
      postalPlace: "4006 Stavanger",
      relation: "Hovedperson",
      plannedOn: "01.02.2027",
    });
    expect(problems).toEqual([]);
    expect(record).toMatchObject({
      givenName: "Amal Fatima",
      familyName: "Haddad",
      birth: { date: "2008-01-01", precision: "day" },
      sex: "female",
      identity: { kind: "fnr", number: "01810876529" },
      duf: "202212345606",
      citizenship: "SYR",
      languages: ["ar", "en"],
      interpreterNeeded: true,
      email: "amal@example.no",
      postalCode: "4006",
      postalPlace: "Stavanger",
      role: "head",
      plannedOn: "2027-02-01",
    });
  });

  const named = { givenName: "Amal" };
  const errors: [string, Partial<Record<ImportField, string>>, ImportField | null, string][] = [
    ["no name", { givenName: "", duf: "202212345606" }, "givenName", "transfer.problems.no-name"],
    ["digits in a name", { givenName: "Amal2" }, "givenName", "transfer.problems.name-digits"],
    [
      "wrong check digits",
      { ...named, identityNumber: "15869012375" },
      "identityNumber",
      "people.errors.identity-number-check",
    ],
    [
      "a short DUF number",
      { ...named, duf: "2022123456" },
      "duf",
      "people.errors.duf-number-length",
    ],
    [
      "a date that is none",
      { ...named, birthDate: "31.02.1990" },
      "birthDate",
      "people.errors.birth-date-impossible",
    ],
    [
      "born ahead",
      { ...named, birthDate: "01.01.2031" },
      "birthDate",
      "people.errors.birth-date-future",
    ],
    [
      "an unknown grade",
      { ...named, addressProtection: "hemmelig" },
      "addressProtection",
      "transfer.problems.protection",
    ],
    [
      "an unknown kind of settlement",
      { ...named, settlementType: "tja" },
      "settlementType",
      "transfer.problems.settlement-type",
    ],
    [
      "a permit that ends first",
      { ...named, permitGrantedOn: "01.03.2026", permitValidUntil: "01.02.2026" },
      "permitValidUntil",
      "people.errors.permit-ends-before-it-begins",
    ],
    [
      "settled ahead",
      { ...named, settledOn: "01.02.2027" },
      "settledOn",
      "cases.errors.settled-in-future",
    ],
  ];
  it.each(errors)("is kept out for %s", (_name, row, field, code) => {
    const { record, problems } = read(row);
    expect(record).toBeNull();
    expect(problems).toContainEqual(["error", field, code]);
  });

  const warnings: [string, Partial<Record<ImportField, string>>, ImportField, string][] = [
    [
      "a DUF control that is off",
      { ...named, duf: "201258697561" },
      "duf",
      "people.warnings.duf-number-check",
    ],
    [
      "another date in the number",
      { ...named, birthDate: "1970", identityNumber: "01810876529" },
      "identityNumber",
      "people.warnings.identity-number-birth-date",
    ],
    [
      "a zero that a spreadsheet took",
      { ...named, identityNumber: "1810876529" },
      "identityNumber",
      "transfer.problems.zero-added",
    ],
    [
      "a mark for no number",
      { ...named, identityNumber: "01010800100" },
      "identityNumber",
      "people.errors.identity-number-none",
    ],
    [
      "a country in no list",
      { ...named, citizenship: "Atlantis" },
      "citizenship",
      "transfer.problems.not-in-list",
    ],
    ["a sex not understood", { ...named, sex: "?!" }, "sex", "transfer.problems.not-understood"],
    [
      "a postal code that is none",
      { ...named, postalCode: "ABC" },
      "postalCode",
      "transfer.problems.postal-code",
    ],
    ["an e-mail that is none", { ...named, email: "amal" }, "email", "transfer.problems.email"],
  ];
  it.each(warnings)("is taken with a warning for %s", (_name, row, field, code) => {
    const { record, problems } = read(row);
    expect(record).not.toBeNull();
    expect(problems).toEqual([["warning", field, code]]);
  });

  it("takes a DUF number from a column that holds both kinds", () => {
    expect(read({ ...named, identityNumber: "202212345606" }).record).toMatchObject({
      identity: null,
      duf: "202212345606",
    });
  });

  it("repeats no long number in what it says of a row", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<ImportField>(
          "sex",
          "citizenship",
          "languages",
          "relation",
          "settlementType",
        ),
        fc.stringMatching(/^[0-9]{6,12}$/),
        (field, number) => {
          const { problems } = readRow(["Amal", number], {
            mapping: { "0": "givenName", "1": field },
            lookup,
            today: TODAY,
          });
          expect(JSON.stringify(problems)).not.toContain(number);
        },
      ),
    );
  });

  it("never throws, whatever stands in the cells", () => {
    const fields: ImportField[] = [
      "fullName",
      "birthDate",
      "identityNumber",
      "duf",
      "languages",
      "postalCode",
      "plannedOn",
      "phone",
    ];
    const mapping = Object.fromEntries(fields.map((field, i) => [String(i), field]));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("=1+1", "00.00.0000", "٣", "﷽")), {
          maxLength: 8,
        }),
        (cells) => {
          const { record, problems } = readRow(cells, { mapping, lookup, today: TODAY });
          expect(record === null).toBe(problems.some(({ level }) => level === "error"));
        },
      ),
    );
  });
});
