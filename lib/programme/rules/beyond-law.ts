import type { PlainDate } from "@/lib/platform/dates";
import type { PlanEndGoal } from "./codes";

/** What the law gives at most, and whether it stands firm enough to refuse more. */
export type LegalLength = {
  months: number;
  /** Whole months that may be added; 0 is none. */
  extension: number;
  rule: { id: string; law: string | null; verified: boolean };
  /** Which days of a decision that is itself the offer it holds for; none once there is an offer. */
  from: PlainDate | null;
  to: PlainDate | null;
};

/** By end goal; none where the law has no length, or the facts do not say which. */
export type LegalLengths = Readonly<Record<PlanEndGoal, LegalLength | null>>;

/** Grounds on which a programme lasts longer than its length: what the law itself lets come on top. */
export const LONGER_GROUNDS: readonly string[] = [
  "leave_or_absence",
  "completes_after_permit_change",
];

type Length = { months: number | null; extensionMonths: number | null };

/** The fields of a decision that go beyond what the law gives. */
export function beyondLaw(
  { months, extensionMonths }: Length,
  before: readonly Length[],
  length: LegalLength,
): (keyof Length)[] {
  const beyond: (keyof Length)[] = [];
  if (months !== null && months > length.months) beyond.push("months");
  const added = before.reduce((sum, one) => sum + (one.extensionMonths ?? 0), 0);
  if (extensionMonths !== null && added + extensionMonths > length.extension) {
    beyond.push("extensionMonths");
  }
  return beyond;
}

/** Those of them that are refused: where the law is verified, and no ground lets it come on top. */
export function refusedLength(
  decision: Length & { grounds: readonly string[] },
  before: readonly Length[],
  length: LegalLength | null,
): (keyof Length)[] {
  if (!length?.rule.verified) return [];
  if (decision.grounds.some((ground) => LONGER_GROUNDS.includes(ground))) return [];
  return beyondLaw(decision, before, length);
}

/**
 * The last day that the law gives with the whole extension, where a programme that goes on is planned to
 * end after it; null where it is not, or the day cannot be said.
 */
export function lastDayPassedBy(
  { plannedEndOn, endedOn }: { plannedEndOn: PlainDate | null; endedOn: PlainDate | null },
  { latestOn = null }: { latestOn?: PlainDate | null | undefined },
): PlainDate | null {
  if (plannedEndOn === null || endedOn !== null || latestOn === null) return null;
  return latestOn < plannedEndOn ? latestOn : null;
}
