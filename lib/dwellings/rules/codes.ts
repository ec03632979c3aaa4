/** Kinds of dwelling. */
export const DWELLING_KINDS = ["flat", "house", "bedsit", "room", "other"] as const;
export type DwellingKind = (typeof DWELLING_KINDS)[number];

/** Who disposes of a dwelling, and what for. */
export const HOLDINGS = ["municipal", "leased_in", "private", "care_housing", "guest"] as const;
export type Holding = (typeof HOLDINGS)[number];

export const ENERGY_LABELS = ["A", "B", "C", "D", "E", "F", "G"] as const;
export type EnergyLabel = (typeof ENERGY_LABELS)[number];

/** Why a dwelling or a room may not be lived in. */
export const BLOCK_REASONS = [
  "renovation",
  "defect",
  "pests",
  "fire_safety",
  "cleaning",
  "held_for_other",
  "other",
] as const;
export type BlockReason = (typeof BLOCK_REASONS)[number];

/** How bad a defect is. A serious one stands against moving in, a dangerous one against living there. */
export const DEFECT_SEVERITIES = ["minor", "serious", "dangerous"] as const;
export type DefectSeverity = (typeof DEFECT_SEVERITIES)[number];

export const DEFECT_STATES = ["reported", "ordered", "repaired"] as const;
export type DefectState = (typeof DEFECT_STATES)[number];

/**
 * How a dwelling is let. The shortest lawful term (husleieloven §§ 9-3 and 9-3 a) and the notice
 * (§ 9-6) depend on whether the landlord lives in the same house, and whether it is a holiday home.
 */
export const LETTINGS = [
  "ordinary",
  "loft_or_basement_at_landlords",
  "two_family_house_at_landlords",
  "room_at_landlords",
  "holiday_home",
] as const;
export type Letting = (typeof LETTINGS)[number];

export const TENURES = ["private_rental", "municipal_rental"] as const;
export type Tenure = (typeof TENURES)[number];

export const DEPOSIT_ACCOUNTS = ["none", "blocked_in_tenant_name", "other"] as const;
export type DepositAccount = (typeof DEPOSIT_ACCOUNTS)[number];

export const GUARANTEE_KINDS = ["none", "municipal", "nav", "other"] as const;
export type GuaranteeKind = (typeof GUARANTEE_KINDS)[number];

/** How the rent may change: by the index (husleieloven § 4-2), or not while the lease runs. */
export const REGULATIONS = ["index", "none"] as const;
export type Regulation = (typeof REGULATIONS)[number];

/** Why a household moves from a home. */
export const MOVE_REASONS = [
  "own_home",
  "bigger_home",
  "cheaper_home",
  "work_or_education",
  "family",
  "lease_ended",
  "evicted",
  "unsafe_or_unfit",
  "other_municipality",
  "unknown",
  "other",
] as const;
export type MoveReason = (typeof MOVE_REASONS)[number];

/** What is agreed to follow when a lease ends. */
export const AFTER_PLANS = ["extend", "new_rental", "buy", "runs_on", "moves_away"] as const;
export type AfterPlan = (typeof AFTER_PLANS)[number];
