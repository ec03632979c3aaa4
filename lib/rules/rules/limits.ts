import { addMonths, type PlainDate } from "@/lib/platform/dates";

/** A number given by law, with the days on which it holds. */
export type LegalLimit = {
  key: string;
  value: number;
  unit: "days" | "weeks" | "months" | "percent" | "square_metres" | "ore";
  validFrom: PlainDate;
  validTo: PlainDate | null;
  law: string;
  /** False until someone has checked the number against its source; shown as such. */
  verified: boolean;
};

/**
 * Limits that must be known where the table of law cannot be asked: in the browser, and in rules over
 * thousands of people. Each is a row of `db/reference/integration-law.json` too, here ST-01, and a test of
 * `lib/law` holds the two together. Newest first within a key.
 */
export const legalLimits: readonly LegalLimit[] = [
  {
    key: "programme.decision-and-start",
    value: 3,
    unit: "months",
    validFrom: "2021-01-01",
    validTo: null,
    law: "integreringsloven § 12",
    verified: true,
  },
];

/** The limit among these that holds on a day, or null when none is known for it. */
export function limitAmong(
  limits: readonly LegalLimit[],
  key: string,
  day: PlainDate,
): LegalLimit | null {
  return (
    limits.find(
      (limit) =>
        limit.key === key &&
        limit.validFrom <= day &&
        (limit.validTo === null || day <= limit.validTo),
    ) ?? null
  );
}

/** The limit that holds on a day, or null when none is known for it. */
export function limitOn(key: string, day: PlainDate): LegalLimit | null {
  return limitAmong(legalLimits, key, day);
}

/**
 * The last day for both the decision on the introduction programme and its start: three months
 * after settlement or claim (integreringsloven § 12). Null before the act of 2021 was in force.
 */
export function programmeStartDueOn(rightArisesOn: PlainDate): PlainDate | null {
  const limit = limitOn("programme.decision-and-start", rightArisesOn);
  return limit && addMonths(rightArisesOn, limit.value);
}
