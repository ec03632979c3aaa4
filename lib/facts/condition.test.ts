import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aChild, anAdult, anItem, aSheet } from "@/lib/facts/fixtures";
import { CONDITION_KEYS, type Condition } from "@/lib/facts/vocabulary/conditions";
import { asksEveryAge, conditionHolds } from "./condition";

const teen = aChild("teen", {}, { hasTeenOrYoungAdult: true });
const adult = anAdult("adult", {}, { needsInterpreter: true, incomeSource: ["social_assistance"] });
const rented = anItem("rented", {}, { flags: { tenure: "private_rental" } });
const sheet = aSheet({
  flags: { settlementType: "assigned", hasChildren: true, unaccompaniedMinor: true },
  persons: [adult, teen],
  items: { lease: [rented, anItem("other")] },
});
const ofCase = { of: "case" } as const;
const ofAdult = { of: "person", person: adult } as const;
const ofTeen = { of: "person", person: teen } as const;
const ofRented = { of: "item", item: rented } as const;
const ofOther = { of: "item", item: anItem("other") } as const;

describe("conditionHolds", () => {
  it.each<[string, Condition, Parameters<typeof conditionHolds>[2], boolean]>([
    ["nothing asked", {}, ofCase, true],
    ["code of the case", { settlementType: "assigned" }, ofCase, true],
    ["other code", { settlementType: "agreed_self_settlement" }, ofCase, false],
    ["code of the case, for a person", { settlementType: "assigned" }, ofAdult, true],
    ["flag of a person, for the case", { needsInterpreter: true }, ofCase, true],
    ["flag of a person, for that person", { needsInterpreter: true }, ofAdult, true],
    ["flag of a person, for another", { needsInterpreter: true }, ofTeen, false],
    ["flag of the case that persons inherit", { unaccompaniedMinor: true }, ofTeen, true],
    ["flag of the case", { hasChildren: true }, ofTeen, true],
    ["both keys", { hasChildren: true, needsInterpreter: true }, ofTeen, false],
    ["tenure of any lease, for the case", { tenure: "private_rental" }, ofCase, true],
    ["tenure of any lease, for a person", { tenure: "private_rental" }, ofAdult, true],
    ["tenure of the lease", { tenure: "private_rental" }, ofRented, true],
    ["tenure of another lease", { tenure: "private_rental" }, ofOther, false],
    [
      "one of the incomes",
      { incomeSource: ["transitional_benefit", "social_assistance"] },
      ofAdult,
      true,
    ],
    ["none of the incomes", { incomeSource: ["transitional_benefit"] }, ofAdult, false],
    ["the municipality", { level: "municipality" }, { of: "municipality" }, true],
    ["a case is not the municipality", { level: "municipality" }, ofCase, false],
  ])("%s", (_, condition, subject, expected) => {
    expect(conditionHolds(condition, sheet, subject)).toBe(expected);
  });

  it("asks for every key: what holds with more keys holds with fewer", () => {
    const flags = CONDITION_KEYS.filter((key) => key !== "level");
    fc.assert(
      fc.property(fc.subarray(flags), fc.subarray(flags), (has, asked) => {
        const known = Object.fromEntries(has.map((key) => [key, true]));
        const wanted = Object.fromEntries(asked.map((key) => [key, true])) as Condition;
        const of = aSheet({ flags: known, persons: [anAdult("a", {}, known)] });
        expect(conditionHolds(wanted, of, ofCase)).toBe(asked.every((key) => has.includes(key)));
      }),
    );
  });
});

it("asks every age only for the five flags about persons of any age", () => {
  const keys = CONDITION_KEYS.filter((key) => asksEveryAge({ [key]: true } as Condition));
  expect(keys.sort()).toEqual([
    "compulsorySchoolAge",
    "directArrival",
    "functionalImpairment",
    "hasTeenOrYoungAdult",
    "inUpperSecondary",
  ]);
});
