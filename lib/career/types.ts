import type { Lease } from "@/lib/dwellings/types";
import type { PlainDate } from "@/lib/platform/dates";
import type {
  DebtAnswer,
  HomeSource,
  HomeTenure,
  OwnershipConclusion,
  PeriodMoveReason,
  Responsible,
  ReviewOccasion,
  RiskKind,
  SupportKind,
  SupportStatus,
  Wish,
} from "./rules/codes";

/** A lease as the rules of the career know it. */
export type HouseholdLease = Lease;

/** The days that a household lived in a home; without a last day it lives there. */
export type Stay = {
  readonly source: HomeSource;
  readonly id: string;
  /** Of the register, so that a tenancy and its lease are known as one home. */
  readonly dwellingId: string | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
};

/** A stay with how the household lived. */
export type TenureStay = Stay & { readonly tenure: HomeTenure };

/** A home of a household with what is known of it; money in whole øre. */
export type Home = TenureStay & {
  /** A place in words; null where the reader may not know it. */
  readonly place: string | null;
  readonly rooms: number | null;
  readonly areaM2: number | null;
  readonly monthlyCost: number | null;
  /** Of a lease: its last day; null with `isFixedTerm` false runs without an end. */
  readonly endsOn: PlainDate | null;
  readonly isFixedTerm: boolean | null;
  readonly movedReason: PeriodMoveReason | null;
};

/** Someone who is or was in the household. */
export type Member = {
  readonly personId: string;
  readonly birthDate: PlainDate | null;
  readonly fromOn: PlainDate;
  readonly toOn: PlainDate | null;
};

export type HomePeriod = {
  id: string;
  tenure: HomeTenure;
  fromOn: PlainDate;
  toOn: PlainDate | null;
  place: string | null;
  rooms: number | null;
  areaM2: number | null;
  monthlyCost: number | null;
  movedReason: PeriodMoveReason | null;
  note: string | null;
  version: number;
};

export type SupportApplication = {
  id: string;
  kind: SupportKind;
  status: SupportStatus;
  appliedOn: PlainDate | null;
  answeredOn: PlainDate | null;
  amount: number | null;
  refusalReason: string | null;
  note: string | null;
  version: number;
};

export type HousingGoal = {
  id: string;
  round: number;
  reviewedOn: PlainDate;
  wish: Wish;
  next: string;
  yearOne: string | null;
  yearThree: string | null;
  yearFive: string | null;
  endGoalNote: string | null;
  nextReviewOn: PlainDate | null;
  recordedByName: string;
};

export type HousingStep = {
  id: string;
  body: string;
  responsible: Responsible;
  dueOn: PlainDate | null;
  doneOn: PlainDate | null;
  version: number;
};

export type HousingReview = {
  id: string;
  occasion: ReviewOccasion;
  reviewedOn: PlainDate;
  monthlyIncome: number | null;
  monthlyCost: number | null;
  debtAnswer: DebtAnswer | null;
  persons: number | null;
  isCrowded: boolean | null;
  /** A day, or `open_ended`. */
  leaseEnd: string | null;
  note: string | null;
  recordedByName: string;
};

export type OwnershipAssessment = {
  id: string;
  assessedOn: PlainDate;
  conclusion: OwnershipConclusion;
  reason: string;
  recordedByName: string;
};

export type TenancyRisk = {
  id: string;
  leaseId: string | null;
  kind: RiskKind;
  reportedOn: PlainDate;
  note: string | null;
  measure: string | null;
  measureAgreedOn: PlainDate | null;
  recordedByName: string;
  version: number;
};

export type HousingAbsence = {
  id: string;
  personId: string;
  sinceOn: PlainDate;
  notedOn: PlainDate;
  note: string | null;
  measure: string | null;
  measureAgreedOn: PlainDate | null;
  recordedByName: string;
  version: number;
};

/** All that is recorded of a household's way through homes. */
export type CareerRecord = {
  readonly supports: readonly SupportApplication[];
  readonly goals: readonly HousingGoal[];
  readonly steps: readonly HousingStep[];
  readonly reviews: readonly HousingReview[];
  readonly assessments: readonly OwnershipAssessment[];
  readonly risks: readonly TenancyRisk[];
  readonly absences: readonly HousingAbsence[];
};
