import { describe, expect, it } from "vitest";
import type { PersonRecord, RegisteredPerson } from "../types";
import { changedFields, differencesOf } from "./differences";

const registered: RegisteredPerson = {
  personId: "p",
  version: 1,
  displayName: "Amal Haddad",
  givenName: "Amal",
  middleName: null,
  familyName: "Haddad",
  nameOrder: "given_first",
  birth: { date: "1990-07-04", precision: "day" },
  sex: "female",
  citizenship: "SYR",
  educationLevel: null,
  interpreterNeeded: true,
  permitGround: null,
  permitGrantedOn: null,
  permitValidUntil: null,
  arrivedInNorwayOn: null,
  grade: "fortrolig",
  languages: ["ar"],
  numbers: [{ kind: "duf", index: "i202212345606" }],
  householdId: null,
  contact: null,
};

const nothing: PersonRecord = {
  givenName: "Amal",
  middleName: null,
  familyName: "Haddad",
  birth: null,
  sex: null,
  identity: null,
  duf: null,
  citizenship: null,
  languages: [],
  interpreterNeeded: null,
  educationLevel: null,
  phone: null,
  email: null,
  streetAddress: null,
  postalCode: null,
  postalPlace: null,
  grade: null,
  permitGround: null,
  permitGrantedOn: null,
  permitValidUntil: null,
  arrivedInNorwayOn: null,
  householdKey: null,
  headDuf: null,
  role: null,
  settlementType: null,
  allocationDecidedOn: null,
  plannedOn: null,
  settledOn: null,
};

const differ = (record: Partial<PersonRecord>) =>
  differencesOf({ ...nothing, ...record }, registered, (number) => `i${number}`);
const fields = (record: Partial<PersonRecord>) => changedFields(differ(record));

describe("what a file changes of a registered person", () => {
  it.each<[string, Partial<PersonRecord>, string[]]>([
    ["nothing told", {}, []],
    ["the same told", { citizenship: "SYR", languages: ["ar"], duf: "202212345606" }, []],
    ["the name the other way round", { givenName: "Haddad", familyName: "Amal" }, []],
    ["the name in capitals", { givenName: "AMAL", familyName: "HADDAD" }, []],
    ["another family name", { familyName: "Khalil" }, ["familyName"]],
    ["a less exact birth date", { birth: { date: "1990-01-01", precision: "year" } }, []],
    ["another birth date", { birth: { date: "1990-07-05", precision: "day" } }, ["birthDate"]],
    ["a new citizenship", { citizenship: "NOR" }, ["citizenship"]],
    ["an answer turned", { interpreterNeeded: false }, ["interpreterNeeded"]],
    ["one language more", { languages: ["ar", "en"] }, ["languages"]],
    ["a new number", { identity: { kind: "fnr", number: "01810876529" } }, ["fnr"]],
    ["where to reach her", { phone: "400 00 000", postalCode: "4006" }, ["phone", "postalCode"]],
    ["a stronger grade", { grade: "strengt_fortrolig" }, ["addressProtection"]],
    ["a weaker grade", { grade: "none" }, []],
  ])("%s", (_name, record, expected) => expect(fields(record)).toEqual(expected));

  it("tells that a weaker grade was not taken", () => {
    expect(differ({ grade: "none" }).gradeKept).toBe(true);
    expect(differ({ grade: "fortrolig" }).gradeKept).toBe(false);
  });
});
