import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import type { EndGoal, Schooling } from "@/lib/law/rules/codes";
import type { PersonFacts } from "@/lib/law/types";
import { type BirthDate, birthDateRange } from "@/lib/people/rules/birth-date";
import type { PlainDate } from "@/lib/platform/dates";
import type { Basis } from "../types";

/** What the record has of a person beside the basis of rights. */
export type PersonOnRecord = {
  birth: BirthDate;
  permitGround: string | null;
  permitGrantedOn: PlainDate | null;
  arrivedInNorwayOn: PlainDate | null;
  educationLevel: string | null;
  withoutUpperSecondary: boolean | null;
  settlementType: SettlementType;
  settledOn: PlainDate | null;
  rightArisesOn: PlainDate | null;
  decidedOn: PlainDate | null;
  startedOn: PlainDate | null;
  endedOn: PlainDate | null;
  endGoal: "work" | "education" | null;
  /** Recorded as parent of a child under 18; and whether the household has one at all. */
  isParentOnRecord: boolean;
  hasMinors: boolean;
};

/** While nothing has been recorded. */
export const NO_BASIS: Basis = {
  earlierPermit: null,
  appliedFromAbroad: null,
  settledByAgreement: null,
  inMunicipalitySince: null,
  workHours: null,
  workFrom: null,
  workUntil: null,
  upperSecondary: null,
  upperSecondaryOn: null,
  endGoal: null,
  offeredOn: null,
  isParent: null,
  sponsorLabour: null,
  norwegianOfferedFrom: null,
  extraNorwegianMonths: null,
  permitRenewedOn: null,
  lapsedOn: null,
  lapsedBecause: null,
  trainedByCounty: false,
  mustDocumentB2: false,
  version: 0,
};

/**
 * The facts that the rules of law ask for, from the basis and from what stands elsewhere in the
 * record. What neither says stays unknown: nothing is supposed.
 */
export function personFacts(person: PersonOnRecord, basis: Basis): PersonFacts {
  return {
    born: birthDateRange(person.birth),
    permit: person.permitGround,
    permitGrantedOn: person.permitGrantedOn,
    earlierPermit: basis.earlierPermit,
    appliedFromAbroad: basis.appliedFromAbroad,
    arrivedOn: person.arrivedInNorwayOn,
    settledByAgreement: basis.settledByAgreement ?? agreementOf(person.settlementType),
    settledOn: person.settledOn,
    inMunicipalitySince: basis.inMunicipalitySince ?? livedHereSince(person),
    workHours: basis.workHours,
    workFrom: basis.workFrom,
    workUntil: basis.workUntil,
    upperSecondary: basis.upperSecondary ?? upperSecondaryOf(person),
    schooling: schoolingOf(person.educationLevel),
    endGoal: (basis.endGoal as EndGoal | null) ?? (person.endGoal === "work" ? "work" : null),
    claimedOn: person.rightArisesOn ?? person.settledOn,
    offeredOn: basis.offeredOn,
    decidedOn: person.decidedOn,
    startedOn: person.startedOn,
    endedOn: person.endedOn,
    isParent: basis.isParent ?? parentOf(person),
    sponsorLabour: basis.sponsorLabour,
    norwegianOfferedFrom: basis.norwegianOfferedFrom,
    permitRenewedOn: basis.permitRenewedOn,
    mappedOn: null,
    guidedOn: null,
    lapsedOn: basis.lapsedOn,
    extraNorwegianMonths: basis.extraNorwegianMonths,
    trainedByCounty: basis.trainedByCounty,
    mustDocumentB2: basis.mustDocumentB2,
    extensionDays: 0,
    norwegianExtensionDays: 0,
  };
}

/** Those who settle by IMDi's decision or by agreement with the municipality; of family it is asked. */
function agreementOf(type: SettlementType): boolean | null {
  if (type === "self_settled") return false;
  return type === "family_reunification" ? null : true;
}

/**
 * Someone who came from reception or abroad has lived in the municipality from the settlement on. Those
 * who already lived there, or in another one, may have done so with the permit before: it is asked.
 */
function livedHereSince({ settlementType, settledOn, permitGrantedOn }: PersonOnRecord) {
  if (["private_resident", "amot", "self_settled"].includes(settlementType)) return null;
  if (settledOn === null || permitGrantedOn === null) return null;
  return settledOn > permitGrantedOn ? settledOn : permitGrantedOn;
}

function upperSecondaryOf({ withoutUpperSecondary }: PersonOnRecord): boolean | null {
  return withoutUpperSecondary === null ? null : !withoutUpperSecondary;
}

/** Nobody is asked whether they are parents where no child lives in the household. */
function parentOf({ isParentOnRecord, hasMinors }: PersonOnRecord): boolean | null {
  if (isParentOnRecord) return true;
  return hasMinors ? null : false;
}

const LOWER: readonly Schooling[] = [
  "none",
  "some_primary",
  "primary_lower_secondary",
  "some_upper_secondary",
];

/** The level of education as the goals for Norwegian tell it apart. */
function schoolingOf(level: string | null): Schooling | null {
  if (level === null || level === "unknown") return null;
  return LOWER.find((one) => one === level) ?? "upper_secondary";
}
