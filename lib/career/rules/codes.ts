import { MOVE_REASONS } from "@/lib/dwellings/rules/codes";

/** How a household lives, over the years. The first two are those of a lease. */
export const HOME_TENURES = [
  "private_rental",
  "municipal_rental",
  "reception",
  "temporary",
  "care_home",
  "with_others",
  "owned",
  "abroad",
  "other",
] as const;
export type HomeTenure = (typeof HOME_TENURES)[number];

/** Tenures of a home that is registered by itself, without a lease here. */
export const PERIOD_TENURES = HOME_TENURES.filter((one) => one !== "municipal_rental");

/** Where the career knows of a home from; the first that knows of a day is the one that is shown. */
export const HOME_SOURCES = ["tenancy", "lease", "period"] as const;
export type HomeSource = (typeof HOME_SOURCES)[number];

/** Homes that one does not stay in. */
export const UNSETTLED: readonly HomeTenure[] = ["reception", "temporary", "with_others"];

export const SUPPORT_KINDS = ["housing_allowance", "start_loan"] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

export const SUPPORT_STATUSES = [
  "planned",
  "applied",
  "granted",
  "refused",
  "withdrawn",
  "not_eligible",
] as const;
export type SupportStatus = (typeof SUPPORT_STATUSES)[number];

/** What the household wishes of its next home. */
export const WISHES = ["own_home", "better_rental", "bigger", "nearer_work", "stay"] as const;
export type Wish = (typeof WISHES)[number];

export const RESPONSIBLES = ["household", "adviser", "together", "other"] as const;
export type Responsible = (typeof RESPONSIBLES)[number];

export const REVIEW_OCCASIONS = ["regular", "programme_end", "after_programme"] as const;
export type ReviewOccasion = (typeof REVIEW_OCCASIONS)[number];

export const DEBT_ANSWERS = ["yes", "no", "declined"] as const;
export type DebtAnswer = (typeof DEBT_ANSWERS)[number];

export const OWNERSHIP_CONCLUSIONS = [
  "start_loan",
  "rent_to_own",
  "not_now",
  "not_wished",
] as const;
export type OwnershipConclusion = (typeof OWNERSHIP_CONCLUSIONS)[number];

export const RISK_KINDS = [
  "unpaid_rent",
  "neighbour_complaint",
  "notice",
  "eviction_warning",
  "other",
] as const;
export type RiskKind = (typeof RISK_KINDS)[number];

/** Why a household moved on from a home that is registered by itself. */
export const PERIOD_MOVE_REASONS = ["settled", ...MOVE_REASONS] as const;
export type PeriodMoveReason = (typeof PERIOD_MOVE_REASONS)[number];
