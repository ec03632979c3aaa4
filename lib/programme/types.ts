import type { PlainDate } from "@/lib/platform/dates";
import type { ParticipationDates } from "./rules/participation";

/** A person's introduction programme. */
export type Participation = ParticipationDates & {
  id: string;
  caseId: string;
  personId: string;
  version: number;
  endGoal: string | null;
  /** Last day for decision and start, by law; null when the right has no date yet. */
  startDueOn: PlainDate | null;
};

/** An exit reason to choose from. */
export type ExitReason = {
  code: string;
  label: string;
  /** Whether IMDi's measure counts it as the goal reached; "unsure" is shown as not verified. */
  goalReached: "yes" | "no" | "unsure" | "excluded";
  /** False for the code that stands for a missing reason. */
  choosable: boolean;
};

/**
 * What decides a person's rights and is recorded nowhere else. Null is not known, or follows from the
 * rest of the record; of what may happen, such as an interruption, that it has not.
 */
export type Basis = {
  earlierPermit: string | null;
  appliedFromAbroad: boolean | null;
  settledByAgreement: boolean | null;
  inMunicipalitySince: PlainDate | null;
  /** Hours a week; 0 is no job and no offer of one. */
  workHours: number | null;
  workFrom: PlainDate | null;
  workUntil: PlainDate | null;
  upperSecondary: boolean | null;
  upperSecondaryOn: PlainDate | null;
  endGoal: string | null;
  offeredOn: PlainDate | null;
  isParent: boolean | null;
  sponsorLabour: boolean | null;
  norwegianOfferedFrom: PlainDate | null;
  extraNorwegianMonths: number | null;
  permitRenewedOn: PlainDate | null;
  lapsedOn: PlainDate | null;
  lapsedBecause: string | null;
  trainedByCounty: boolean;
  mustDocumentB2: boolean;
  /** 0 while nothing has been recorded. */
  version: number;
};
