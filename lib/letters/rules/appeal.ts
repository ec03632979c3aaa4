import type { PlainDate } from "@/lib/platform/dates";

/**
 * What a municipality holds its refusal of a self-found dwelling to be. The law does not say it in so
 * many words: the municipality chooses, and the choice is shown as not verified.
 */
export const decisionTypes = ["individual_decision", "not_individual_decision"] as const;

export type DecisionType = (typeof decisionTypes)[number];

type AppealPeriod = {
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
  /** From the day that the notice reaches the party. */
  readonly weeks: number;
  readonly law: string;
  readonly verified: boolean;
};

/** The act of 2025 that takes its place has no day on which it enters into force. */
export const APPEAL_PERIODS: readonly AppealPeriod[] = [
  {
    validFrom: "1970-01-01",
    validTo: null,
    weeks: 3,
    law: "forvaltningsloven (1967) § 29",
    verified: true,
  },
];

/** Weeks to appeal an individual decision in, when notice of it is given on the day. */
export function appealWeeksOn(day: PlainDate): number | undefined {
  return APPEAL_PERIODS.find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  )?.weeks;
}
