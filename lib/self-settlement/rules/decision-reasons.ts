/** The parts of a municipality's policy that a reason can point to. */
export type PolicyCriterion =
  | "participation"
  | "groups"
  | "periods"
  | "rent"
  | "home"
  | "lease"
  | "contact";

type Reason = {
  readonly code: string;
  /** The part of the policy that the reason rests on; null where it rests on the law or the state. */
  readonly criterion: PolicyCriterion | null;
  /** The check that shows it. */
  readonly check: string | null;
  readonly law?: string;
};

/** Why an application is refused, each with the criterion of the policy that is not met. */
export const REFUSAL_REASONS = [
  { code: "definition", criterion: "participation", check: null },
  { code: "target_group", criterion: "groups", check: null },
  { code: "no_permit", criterion: null, check: "AS-C01" },
  { code: "other_municipality", criterion: null, check: "AS-C01" },
  { code: "period", criterion: "periods", check: null },
  { code: "quota", criterion: "participation", check: "AS-C02" },
  { code: "rent", criterion: "rent", check: "AS-C05" },
  { code: "crowding", criterion: "home", check: "AS-C06" },
  { code: "standard", criterion: "home", check: "AS-C07" },
  { code: "lease_not_written", criterion: "lease", check: "AS-C04" },
  { code: "lease_term", criterion: "lease", check: "AS-C08", law: "husleieloven § 9-3" },
  { code: "deposit", criterion: "lease", check: "AS-C09", law: "husleieloven §§ 3-5 og 3-6" },
  { code: "payment_asked", criterion: "lease", check: "AS-C03", law: "husleieloven § 3-7" },
  { code: "signed_or_paid", criterion: "lease", check: "AS-C03" },
  { code: "landlord_right", criterion: "lease", check: "AS-C10" },
  { code: "people_at_address", criterion: "home", check: "AS-C11" },
  { code: "dependence", criterion: "lease", check: "AS-C12" },
  { code: "not_to_live_there", criterion: "home", check: "AS-C13" },
  { code: "financing", criterion: "rent", check: "AS-C14" },
  { code: "distance", criterion: "home", check: "AS-C15" },
  { code: "not_answered", criterion: "contact", check: null },
  { code: "other", criterion: null, check: null },
] as const satisfies readonly Reason[];

export type RefusalReason = (typeof REFUSAL_REASONS)[number]["code"];

export const REFUSAL_CODES = REFUSAL_REASONS.map(({ code }) => code) as [
  RefusalReason,
  ...RefusalReason[],
];

/** What an approval rests on: the policy, or an exception from a check that was not met. */
export const APPROVAL_REASONS = ["meets_terms", "exception_made"] as const;
export type ApprovalReason = (typeof APPROVAL_REASONS)[number];

export function approvalReason(overridden: readonly string[]): ApprovalReason {
  return overridden.length > 0 ? "exception_made" : "meets_terms";
}

/** The reasons that checks which are not met suggest. */
export function suggestedReasons(notMet: readonly string[]): RefusalReason[] {
  const codes = new Set(notMet);
  return REFUSAL_REASONS.filter(({ check }) => check !== null && codes.has(check)).map(
    ({ code }) => code,
  );
}
