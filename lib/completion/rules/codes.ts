/** How a programme ended. The main activity is told by the exit reason. */
export const endingKinds = [
  "goal_reached",
  "time_out",
  "stopped",
  "interrupted",
  "moved",
  "other",
] as const;
export type EndingKind = (typeof endingKinds)[number];

/** Exit reasons that say how the programme ended, and not what the person does now. */
export const reasonsWithoutActivity = ["moved", "interrupted", "stopped", "health"] as const;

/** Exit reasons after which nobody asks what the person does. */
export const reasonsWithoutAfter = ["left_norway", "died"] as const;

/** Who has told what someone does. */
export const situationSources = [
  "participant",
  "employer",
  "school",
  "nav",
  "register",
  "other",
] as const;
export type SituationSource = (typeof situationSources)[number];

/** What someone does 12 or 24 months after the programme. */
export const activitiesAfter = [
  "work_full_time",
  "work_part_time",
  "work_wage_subsidy",
  "upper_secondary",
  "higher_education",
  "vocational_college",
  "work_and_education",
  "primary_lower_secondary",
  "qualification_programme",
  "labour_market_measure",
  "job_seeking",
  "social_assistance",
  "other_benefit",
  "home",
  "moved",
  "left_norway",
  "died",
  "other",
  "unknown",
] as const;
export type ActivityAfter = (typeof activitiesAfter)[number];

/** Months after the end at which someone's situation is recorded. */
export const situationMonths = [12, 24] as const;
export type SituationMonths = (typeof situationMonths)[number];

/** Who takes over after the programme. */
export const receivers = ["nav", "school", "employer", "municipality", "other"] as const;
export type Receiver = (typeof receivers)[number];

export const consents = ["given", "refused", "withdrawn"] as const;
export type Consent = (typeof consents)[number];

/** What a receiver may be told, each by its own consent. */
export const sharedInformation = [
  "period",
  "end_goal",
  "main_activity",
  "elements",
  "norwegian_goals",
  "sub_goals",
  "adaptations",
  "further_education",
] as const;
export type SharedInformation = (typeof sharedInformation)[number];

export const fundings = ["loan_fund", "benefit", "wage", "other"] as const;
export type Funding = (typeof fundings)[number];

export const talkKinds = ["transition", "follow_up"] as const;
export type TalkKind = (typeof talkKinds)[number];

/** Held; offered, without an answer yet; or the participant said no. */
export const talkOutcomes = ["held", "offered", "declined"] as const;
export type TalkOutcome = (typeof talkOutcomes)[number];
