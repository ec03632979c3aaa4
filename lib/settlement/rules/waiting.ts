import {
  hasAllocationDecision,
  isAgreedSelfSettlement,
  type SettlementType,
} from "@/lib/cases/rules/settlement-types";
import type { PlainDate } from "@/lib/platform/dates";

/** What households on their way wait for, in order; and those who came without all of them. */
export const WAITING_GROUPS = [
  "answer",
  "decision",
  "file",
  "date",
  "arrival",
  "incomplete",
] as const;
export type WaitingGroup = (typeof WAITING_GROUPS)[number];

export type WaitingDates = {
  readonly acceptedOn: PlainDate | null;
  readonly allocationDecidedOn: PlainDate | null;
  readonly fileReadOn: PlainDate | null;
  readonly plannedOn: PlainDate | null;
  readonly settledOn: PlainDate | null;
};

/**
 * What one who has not come waits for; null for the settled, and where another part of the product
 * takes care of it: whoever found a dwelling waits for the answer to the application.
 */
export function waitsFor(type: SettlementType, dates: WaitingDates): WaitingGroup | null {
  const { acceptedOn, allocationDecidedOn, fileReadOn, plannedOn, settledOn } = dates;
  if (settledOn || type === "self_settled") return null;
  if (!hasAllocationDecision(type)) return plannedOn ? "arrival" : "date";
  if (allocationDecidedOn && !fileReadOn) return "file";
  if (plannedOn) return "arrival";
  if (allocationDecidedOn) return "date";
  if (acceptedOn) return "decision";
  return isAgreedSelfSettlement(type) ? null : "answer";
}

/** What a household waits for: the first of what its members do, or those who are missing. */
export function householdWaitsFor(
  type: SettlementType,
  members: readonly WaitingDates[],
): WaitingGroup | null {
  const lacking = members.filter(({ settledOn }) => !settledOn);
  if (lacking.length > 0 && lacking.length < members.length) return "incomplete";
  const waits = lacking.map((member) => waitsFor(type, member));
  return WAITING_GROUPS.find((group) => waits.includes(group)) ?? null;
}
