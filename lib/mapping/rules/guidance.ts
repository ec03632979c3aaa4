import type { PlainDate } from "@/lib/platform/dates";

/** Career guidance as it stands for one person. */
export type CareerGuidance = {
  offeredOn: PlainDate | null;
  declinedOn: PlainDate | null;
  heldOn: PlainDate | null;
  provider: string | null;
  recommendation: string | null;
};

/** Whether one must take part in career guidance, and whether it should end in a recommendation. */
export const GUIDANCE_RULES = {
  ordinary: { law: "integreringsloven § 11", isDuty: true, recommends: true },
  collective: { law: "integreringsloven § 37 b", isDuty: false, recommends: false },
  collective_in_programme: { law: "integreringsloven § 37 b", isDuty: true, recommends: false },
} as const;
export type GuidanceRule = keyof typeof GUIDANCE_RULES;

/** Who has collective protection has the duty in a programme that started after this day. */
export const COLLECTIVE_DUTY_AFTER: PlainDate = "2023-06-02";

/** The rule that a person falls under. */
export function guidanceRule(
  permitGround: string | null,
  programmeStartedOn: PlainDate | null,
): GuidanceRule {
  if (permitGround !== "collective_protection") return "ordinary";
  const isInProgramme = programmeStartedOn !== null && programmeStartedOn > COLLECTIVE_DUTY_AFTER;
  return isInProgramme ? "collective_in_programme" : "collective";
}

/** Where the guidance stands. */
export type GuidanceState = "not_offered" | "offered" | "declined" | "held";

export function guidanceState(one: CareerGuidance | null): GuidanceState {
  if (one?.heldOn) return "held";
  if (one?.declinedOn) return "declined";
  return one?.offeredOn ? "offered" : "not_offered";
}

type Problem = { field: string; code: string };

/** What is wrong with what is written of the guidance, as field and message key. */
export function guidanceProblems(
  one: CareerGuidance,
  { rule, today }: { rule: GuidanceRule; today: PlainDate },
): Problem[] {
  const problems: Problem[] = [];
  const { offeredOn, declinedOn, heldOn, provider, recommendation } = one;
  const unless = (holds: boolean, field: keyof CareerGuidance, problem: string) => {
    if (!holds) problems.push({ field, code: `mapping.errors.${problem}` });
  };
  unless(offeredOn !== null || heldOn !== null, "offeredOn", "guidance-empty");
  for (const [field, day] of Object.entries({ offeredOn, declinedOn, heldOn })) {
    unless(day === null || day <= today, field as keyof CareerGuidance, "in-future");
  }
  unless(!offeredOn || !heldOn || heldOn >= offeredOn, "heldOn", "before-offer");
  unless(!offeredOn || !declinedOn || declinedOn >= offeredOn, "declinedOn", "before-offer");
  unless(declinedOn === null || !GUIDANCE_RULES[rule].isDuty, "declinedOn", "guidance-is-duty");
  unless(heldOn === null || Boolean(provider?.trim()), "provider", "provider-missing");
  unless(!recommendation || heldOn !== null, "heldOn", "held-on-missing");
  return problems;
}
