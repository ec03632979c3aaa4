export const SETTLEMENT_TYPES = [
  "from_reception",
  "resettlement",
  "unaccompanied_minor",
  "family_reunification",
  "private_resident",
  "amot",
  "agreed_self_settlement",
  "self_settled",
] as const;
export type SettlementType = (typeof SETTLEMENT_TYPES)[number];

/** Whether the household has found the dwelling itself, by agreement with the municipality. */
export function isAgreedSelfSettlement(type: SettlementType): boolean {
  return type === "agreed_self_settlement";
}

/**
 * Whether IMDi decides on the municipality for this kind of settlement. Family members need no
 * agreement (integreringsloven § 8 second paragraph), and the self-settled have none.
 */
export function hasAllocationDecision(type: SettlementType): boolean {
  return type !== "family_reunification" && type !== "self_settled";
}

/**
 * Whether the household takes places of those that the council has decided. The state's request, and
 * so the decision, leaves out family immigrants; nobody has agreed on the self-settled.
 */
export function takesDecidedPlaces(type: SettlementType): boolean {
  return type !== "family_reunification" && type !== "self_settled";
}

/** The value of the fact `settlementType` that checklist conditions are written in. */
export function checklistSettlementType(
  type: SettlementType,
): "assigned" | "agreed_self_settlement" {
  return isAgreedSelfSettlement(type) ? "agreed_self_settlement" : "assigned";
}
