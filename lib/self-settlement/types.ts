import type { ProtectionGrade } from "@/lib/people/rules/address-protection";
import type { PlainDate } from "@/lib/platform/dates";
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
};

export type ApplicationList = {
  rows: readonly ApplicationLine[];
  /** The key of the next page, or null on the last one. */
  next: string | null;
  /** Open applications by state, of all that the actor may open. */
  counts: Readonly<Partial<Record<ApplicationState, number>>>;
};
