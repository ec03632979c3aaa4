/** The numbers a person may have. */
export type IdentifierKind = "fnr" | "dnr" | "duf";

/** Why a number no longer stands on a person. */
export const ENDING_REASONS = ["replaced", "registered_by_mistake"] as const;
