import { describe, expect, it } from "vitest";
import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import type { Basis } from "../types";
import { type PersonOnRecord, personFacts } from "./basis";
import { BASIS_FIELDS, typedBasis } from "./basis-fields";

const nothing: Basis = {
  ...(Object.fromEntries(BASIS_FIELDS.map((field) => [field, null])) as unknown as Basis),
  trainedByCounty: false,
  mustDocumentB2: false,
  version: 0,
};
const person: PersonOnRecord = {
  birth: { date: "1990-06-15", precision: "day" },
  permitGround: "asylum",
  permitGrantedOn: "2025-11-03",
  arrivedInNorwayOn: "2025-06-01",
  educationLevel: "upper_secondary",
  withoutUpperSecondary: false,
  settlementType: "from_reception",
  settledOn: "2026-02-02",
  rightArisesOn: null,
  decidedOn: null,
  startedOn: null,
  endedOn: null,
  endGoal: null,
  isParentOnRecord: false,
  hasMinors: false,
};
const of = (record: Partial<PersonOnRecord>, basis: Partial<Basis> = {}) =>
  personFacts({ ...person, ...record }, { ...nothing, ...basis });

describe("the facts of a person", () => {
  it.each<[SettlementType, boolean | null, string | null]>([
    ["from_reception", true, "2026-02-02"],
    ["resettlement", true, "2026-02-02"],
    ["agreed_self_settlement", true, "2026-02-02"],
    ["family_reunification", null, "2026-02-02"],
    ["private_resident", true, null],
    ["amot", true, null],
    ["self_settled", false, null],
  ])("of %s: by agreement %s, here since %s", (settlementType, byAgreement, since) => {
    expect(of({ settlementType })).toMatchObject({
      settledByAgreement: byAgreement,
      inMunicipalitySince: since,
    });
  });

  it("lets the basis go before what follows from the rest", () => {
    const basis = {
      settledByAgreement: false,
      inMunicipalitySince: "2025-11-03",
      upperSecondary: false,
      isParent: true,
      endGoal: "vocational_certificate",
    };
    expect(of({ endGoal: "work" }, basis)).toMatchObject(basis);
  });

  it("counts the residence from the permit when that came later", () => {
    expect(of({ permitGrantedOn: "2026-03-01" }).inMunicipalitySince).toBe("2026-03-01");
    expect(of({ permitGrantedOn: null }).inMunicipalitySince).toBeNull();
  });

  it("asks whether someone is a parent only where a child lives", () => {
    expect(of({}).isParent).toBe(false);
    expect(of({ hasMinors: true }).isParent).toBeNull();
    expect(of({ hasMinors: true, isParentOnRecord: true }).isParent).toBe(true);
  });

  it.each([
    ["none", "none"],
    ["some_upper_secondary", "some_upper_secondary"],
    ["vocational", "upper_secondary"],
    ["higher_long", "upper_secondary"],
    ["unknown", null],
    [null, null],
  ])("takes schooling of %s for %s", (educationLevel, schooling) => {
    expect(of({ educationLevel }).schooling).toBe(schooling);
  });

  it("does not take a goal of education for one that decides the length", () => {
    expect(of({ endGoal: "education" }).endGoal).toBeNull();
    expect(of({ endGoal: "work" }).endGoal).toBe("work");
  });

  it("writes yes, no, and hours as a form does", () => {
    const typed = typedBasis({
      ...nothing,
      isParent: false,
      workHours: 37.5,
      mustDocumentB2: true,
    });
    expect(typed).toMatchObject({
      isParent: "no",
      workHours: "37,5",
      mustDocumentB2: true,
      appliedFromAbroad: null,
    });
  });
});
