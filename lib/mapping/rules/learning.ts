import type { PlainDate } from "@/lib/platform/dates";

/** What is asked about early, since it may make learning hard. */
export const LEARNING_AREAS = ["health", "reading", "care", "housing", "digital"] as const;
export type LearningArea = (typeof LEARNING_AREAS)[number];

/** What is needed; never what was found. */
export const NEEDS = ["adaptation", "referral", "both"] as const;
export type Need = (typeof NEEDS)[number];

/** To whom someone may be referred in each area. */
export const REFERRALS = {
  health: ["gp", "optician", "hearing_centre", "health_service"],
  reading: ["adult_education", "pedagogical_service"],
  care: ["kindergarten", "school", "health_service", "nav"],
  housing: ["housing_adviser"],
  digital: ["adult_education", "library", "volunteer"],
} as const satisfies Record<LearningArea, readonly string[]>;

export const REFERRAL_CODES = [...new Set(Object.values(REFERRALS).flat())];
export type Referral = (typeof REFERRAL_CODES)[number];

export type LearningNeed = {
  area: LearningArea;
  need: Need;
  referral: Referral | null;
  referredOn: PlainDate | null;
};

type Problem = { field: string; code: string };

/** What is wrong with a look at what affects learning, as field and message key. */
export function learningProblems(
  { screenedOn, needs }: { screenedOn: PlainDate; needs: readonly LearningNeed[] },
  today: PlainDate,
): Problem[] {
  const problems: Problem[] = [];
  const unless = (holds: boolean, field: string, problem: string) => {
    if (!holds) problems.push({ field, code: `mapping.errors.${problem}` });
  };
  unless(screenedOn <= today, "screenedOn", "in-future");
  for (const { area, need, referral, referredOn } of needs) {
    const at = `needs.${area}`;
    const fits = (REFERRALS[area] as readonly string[]).includes(referral ?? "");
    unless(need === "adaptation" || referral !== null, `${at}.referral`, "referral-missing");
    unless(referral === null || fits, `${at}.referral`, "referral-elsewhere");
    unless(referredOn === null || referral !== null, `${at}.referral`, "referral-missing");
    unless(referredOn === null || referredOn <= today, `${at}.referredOn`, "in-future");
  }
  return problems;
}
