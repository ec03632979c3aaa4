/** Benefits that can be computed. One that is new gets a code here and a calculation of its own. */
export const benefitKinds = ["introduction_benefit"] as const;
export type BenefitKind = (typeof benefitKinds)[number];

/** Where someone lives and with whom, as far as it decides the benefit. */
export const situationKinds = [
  "with_parents",
  "without_parents",
  "couple_without_children",
  "not_such_couple",
] as const;
export type SituationKind = (typeof situationKinds)[number];

/** Benefits that reduce this one only when they were earned before the programme, § 22. */
export const earnedKinds = ["unemployment", "sickness", "parental"] as const;

/** What someone gets in a month that can reduce the benefit, §§ 22 and 23. */
export const incomeKinds = [
  ...earnedKinds,
  "disability",
  "work_assessment",
  "transitional",
  "paid_work",
] as const;
export type IncomeKind = (typeof incomeKinds)[number];

/** What a line of a month's benefit is of, in the order in which they stand. */
export const lineCodes = [
  "month",
  "days",
  "unpaid_leave",
  "stopped",
  "other_programme",
  "absence_days",
  "absence_hours",
  "leave_hours",
  "coordinated",
  "not_coordinated",
  "transitional",
  "work_by_time",
  "work_by_pay",
  "difference",
  "arrears",
  "demanded_back",
  "waived",
  "brought_forward",
  "set_off",
  "carried_forward",
  "rounding",
] as const;
export type LineCode = (typeof lineCodes)[number];

/** What is decided of benefit that was paid too much, or too little. */
export const claimResolutions = ["demanded_back", "set_off", "waived", "arrears"] as const;
export type ClaimResolution = (typeof claimResolutions)[number];

/** How it came that it was. */
export const claimCauses = [
  "wrong_information",
  "national_insurance",
  "payroll",
  "municipality",
  "other",
] as const;
export type ClaimCause = (typeof claimCauses)[number];

/** What must be known before anything is paid. */
export const missingCodes = [
  "decision",
  "end",
  "birth_date",
  "home",
  "couple",
  "basic_amount",
] as const;
export type MissingCode = (typeof missingCodes)[number];

export function needsEarned(kind: IncomeKind): boolean {
  return (earnedKinds as readonly string[]).includes(kind);
}
