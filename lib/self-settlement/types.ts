import type { Letting } from "@/lib/dwellings/rules/codes";
import type { SpaceDemand } from "@/lib/dwellings/rules/crowding";
import type { RentNorm } from "@/lib/dwellings/rules/rent-norm";
import type { Dwelling, Lease } from "@/lib/dwellings/types";
import type { ProtectionGrade } from "@/lib/people/rules/address-protection";
import type { BirthDate } from "@/lib/people/rules/birth-date";
import type { PlainDate } from "@/lib/platform/dates";
import type { CheckCode, CheckState } from "./rules/checks";
import type { TalkFrame } from "./rules/private-talk";
import type { ApplicationAct, ApplicationState } from "./rules/states";

/** An application for agreed self-settlement. Money in whole øre. */
export type Application = {
  id: string;
  caseId: string;
  state: ApplicationState;
  stateSince: PlainDate;
  policyEdition: number | null;
  enquiredOn: PlainDate;
  receivedOn: PlainDate | null;
  wantedOn: PlainDate | null;
  dwellingId: string | null;
  leaseId: string | null;
  foundBy: string | null;
  helperName: string | null;
  helperPhone: string | null;
  helperEmail: string | null;
  helperRelation: string | null;
  helperIsLandlord: boolean;
  note: string | null;
  termsSentOn: PlainDate | null;
  termsSentToCentreOn: PlainDate | null;
  meetsDefinition: boolean | null;
  quotaCheckedOn: PlainDate | null;
  quotaRemaining: number | null;
  rightsExplainedOn: PlainDate | null;
  rightsExplainedLanguage: string | null;
  movingTermsExplainedOn: PlainDate | null;
  movingTermsUnderstood: boolean | null;
  supportComparedOn: PlainDate | null;
  supportEqualsStandard: boolean | null;
  supportDifferenceReason: string | null;
  guidanceInvitedOn: PlainDate | null;
  guidanceInvitationAnswer: "yes" | "no" | "later" | null;
  monthlyIncome: number | null;
  incomeCalculatedOn: PlainDate | null;
  outcome: "approved" | "rejected" | "withdrawn" | null;
  decidedOn: PlainDate | null;
  decidedBy: string | null;
  decidedByName: string | null;
  reasons: string[];
  reasonText: string | null;
  overridden: string[];
  overrideReason: string | null;
  answerSentOn: PlainDate | null;
  imdiRequestedOn: PlainDate | null;
  distributedOn: PlainDate | null;
  imdiAnsweredOn: PlainDate | null;
  imdiDecidedOn: PlainDate | null;
  signedOn: PlainDate | null;
  movedInOn: PlainDate | null;
  endedOn: PlainDate | null;
  version: number;
};

/** An act that was done on an application. */
export type ApplicationStep = {
  id: string;
  act: ApplicationAct | "open";
  fromState: ApplicationState | null;
  toState: ApplicationState;
  happenedOn: PlainDate;
  dwellingId: string | null;
  reasons: string[];
  note: string | null;
  byName: string;
  recordedAt: string;
};

/** A dwelling with what the checks weigh. */
export type AssessedDwelling = Omit<Dwelling, "version" | "note"> & {
  landlordName: string | null;
};

/** A lease with what the checks weigh. */
export type AssessedLease = Omit<
  Lease,
  | "caseId"
  | "dwellingId"
  | "version"
  | "movedOutReason"
  | "regulation"
  | "regulatedOn"
  | "guaranteeEndsOn"
  | "toldOfExceptions"
  | "afterPlan"
  | "afterPlannedOn"
  | "afterGuaranteePlannedOn"
>;

/** How a check was answered, by whom and on what. */
export type CheckAnswer = {
  code: CheckCode;
  state: CheckState;
  reasons: string[];
  note: string | null;
  evidence: Record<string, unknown> | null;
  checkedOn: PlainDate | null;
  checkedByName: string | null;
  version: number;
};

/** All that the checks of an application are judged by. */
export type Assessed = {
  readonly municipality: string;
  readonly today: PlainDate;
  readonly dwelling: AssessedDwelling | null;
  readonly lease: AssessedLease | null;
  readonly memberIds: readonly string[];
  /** Adults of the household, and those of them who have been asked alone about this home. */
  readonly adultIds: readonly string[];
  readonly askedIds: readonly string[];
  readonly protection: string;
  readonly monthlyIncome: number | null;
  /** What the municipality's policy says, for a household of this size. */
  readonly rentNorm: RentNorm | null;
  readonly spaceDemand: SpaceDemand | null;
  readonly answers: readonly CheckAnswer[];
};

/** Someone in the household of an application. */
export type AssessedMember = {
  personId: string;
  name: string;
  birth: BirthDate;
  interpreterNeeded: boolean | null;
};

/** That a talk was held with an adult alone; what was said is for a named few. */
export type PrivateTalk = TalkFrame & {
  id: string;
  applicationId: string;
  caseId: string;
  personId: string;
  personName: string;
  dwellingId: string | null;
  heldBy: string;
  heldByName: string;
  version: number;
  /** Whether the actor is one of those who may read what was said. */
  mayRead: boolean;
};

/** Someone named to read the talks of a case. */
export type TalkReader = {
  id: string;
  accountId: string;
  name: string;
  reason: string;
  namedByName: string;
  namedAt: string;
};

/** An application with its lease, as what it tells of itself is made of them. */
export type ToldByApplication = {
  application: Application;
  lease: Lease | null;
  /** The rent that the policy names for a household and a lease like this; øre a month. */
  referenceRent: number | null;
};

/** What the record holds of an application, as its facts are made of it. */
export type FactRow = {
  caseId: string;
  applicationId: string;
  monthlyIncome: number | null;
  incomeCalculatedOn: PlainDate | null;
  overridden: string[];
  overrideReason: string | null;
  memberIds: string[];
  dwelling: {
    id: string;
    letting: Letting;
    rooms: number | null;
    areaM2: number | null;
    photos: number;
  } | null;
  lease: Pick<
    Lease,
    | "id"
    | "startsOn"
    | "isFixedTerm"
    | "endsOn"
    | "shortTermGround"
    | "noticeMonths"
    | "monthlyRent"
    | "includesHeating"
    | "includesElectricity"
    | "monthlyEnergy"
    | "deposit"
    | "depositAccount"
    | "guarantee"
  > | null;
  checks: {
    id: string;
    code: CheckCode;
    state: CheckState;
    reasons: string[];
    note: string | null;
    evidence: Record<string, unknown> | null;
    checkedOn: PlainDate | null;
  }[];
  talks: (Pick<
    TalkFrame,
    | "occasion"
    | "heldOn"
    | "askedAlone"
    | "interpreterUse"
    | "interpretedBy"
    | "interpreterCategory"
  > & { id: string; personId: string; dwellingId: string | null })[];
};

/** A follow-up after the household moved in. Money in whole øre. */
export type FollowUp = {
  id: string;
  /** 0 in the first week, then 1, 2 and 3. */
  position: number;
  dayNumber: number;
  heldOn: PlainDate;
  channel: string;
  stillThere: boolean;
  movedOutOn: PlainDate | null;
  moveReason: string | null;
  asAgreed: boolean | null;
  monthlyRent: number | null;
  peopleInDwelling: number | null;
  standard: string | null;
  helperTie: string | null;
  programmeEffect: string | null;
  wishesToMove: string | null;
  leaseStatus: "in_force" | "ending" | "ended" | "disputed" | null;
  householdView: string | null;
  note: string | null;
  recordedByName: string;
  version: number;
};

/** An application in the list. */
export type ApplicationLine = Pick<
  Application,
  "caseId" | "state" | "stateSince" | "wantedOn" | "answerSentOn" | "imdiDecidedOn"
> & {
  applicationId: string;
  number: string;
  householdName: string;
  memberCount: number;
  addressProtection: ProtectionGrade;
  /** The earliest day of a follow-up that has not been done. */
  followUpOn: PlainDate | null;
};

export type ApplicationList = {
  rows: readonly ApplicationLine[];
  /** The key of the next page, or null on the last one. */
  next: string | null;
  /** Open applications by state, of all that the actor may open. */
  counts: Readonly<Partial<Record<ApplicationState, number>>>;
};
