import type { ProtectionGrade } from "@/lib/people/rules/address-protection";
import type { Role } from "@/lib/platform/context";
import type { PlainDate } from "@/lib/platform/dates";
import type { CloseReason } from "./rules/close-reasons";
import type { OfficerRole } from "./rules/officers";
import type { SettlementType } from "./rules/settlement-types";
import type { Stage } from "./rules/stages";

export type CaseStatus = "open" | "closed";

/** A case that the actor may open. */
export type CaseHead = {
  id: string;
  number: string;
  householdId: string;
  /** Of the head of the household, as in a list sorted by name. */
  householdName: string;
  memberCount: number;
  settlementType: SettlementType;
  teamId: string;
  status: CaseStatus;
  openedOn: PlainDate;
  closedOn: PlainDate | null;
  closeReason: CloseReason | null;
  closeNote: string | null;
  checklistEdition: number;
  openStages: readonly Stage[];
  /** The highest grade among the members. */
  addressProtection: ProtectionGrade;
  nextDueOn: PlainDate | null;
  openItemCount: number;
  lastActivityAt: string;
  version: number;
};

export type Officer = { role: OfficerRole; accountId: string; name: string; fromOn: PlainDate };

/** A row of the case list. */
export type CaseRow = Pick<
  CaseHead,
  | "id"
  | "number"
  | "householdName"
  | "memberCount"
  | "settlementType"
  | "status"
  | "openStages"
  | "addressProtection"
  | "openedOn"
  | "nextDueOn"
  | "openItemCount"
  | "lastActivityAt"
> & { teamName: string; officers: readonly Pick<Officer, "role" | "name">[] };

export type CasePage = {
  rows: readonly CaseRow[];
  /** The key of the next page, or null on the last one. */
  next: string | null;
  count: { number: number; capped: boolean };
};

export type CaseMember = {
  personId: string;
  name: string;
  isHead: boolean;
  birthDate: PlainDate | null;
  birthDatePrecision: string;
  addressProtection: ProtectionGrade;
  interpreterNeeded: boolean | null;
  /** When the municipality answered that it takes the person. */
  acceptedOn: PlainDate | null;
  allocationDecidedOn: PlainDate | null;
  plannedOn: PlainDate | null;
  settledOn: PlainDate | null;
  /** 0 when no settlement dates are recorded. */
  settlementVersion: number;
};

export type StageRecord = {
  stage: Stage;
  openedOn: PlainDate;
  closedOn: PlainDate | null;
  openedByName: string | null;
  missing: readonly string[];
  overrideReason: string | null;
};

/** What stands at the top of every page of a case. */
export type CaseHeader = CaseHead & {
  teamName: string;
  officers: readonly Officer[];
  stages: readonly StageRecord[];
  members: readonly CaseMember[];
  /** Why the actor has access when neither officer nor in the team. */
  access: { kind: "relation" } | { kind: "temporary" | "emergency"; endsAt: string };
};

export type CaseNote = {
  id: string;
  body: string;
  authorName: string;
  writtenAt: string;
  correctsId: string | null;
};

export type GrantRow = {
  id: string;
  kind: "temporary" | "emergency";
  accountId: string;
  accountName: string;
  reason: string;
  givenByName: string | null;
  startsAt: string;
  endsAt: string;
  endedAt: string | null;
  reviewedAt: string | null;
};

/** An emergency access that a manager has not looked at yet, or has. */
export type EmergencyRow = {
  grantId: string;
  caseId: string;
  caseNumber: string;
  teamName: string;
  accountId: string;
  accountName: string;
  reason: string;
  startsAt: string;
  endsAt: string;
  reviewedAt: string | null;
  reviewedByName: string | null;
  reviewNote: string | null;
};

export type StaffMember = {
  accountId: string;
  name: string;
  roles: readonly Role[];
  teams: string;
};

export type SavedView = {
  id: string;
  name: string;
  query: string;
  shared: boolean;
  own: boolean;
  ownerName: string;
};

export type CaseSuggestion = Pick<
  CaseHead,
  "id" | "number" | "householdName" | "memberCount" | "status"
>;

/** A registered person who can be put in a new case; one in a household brings it along. */
export type ChoosablePerson = {
  personId: string;
  name: string;
  born: string;
  householdId: string | null;
};
