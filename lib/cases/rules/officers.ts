import type { Role } from "@/lib/platform/context";

/** The roles in which someone is responsible for a case: one at a time in each. */
export const OFFICER_ROLES = [
  "settlement_officer",
  "housing_adviser",
  "programme_adviser",
] as const satisfies readonly Role[];
export type OfficerRole = (typeof OFFICER_ROLES)[number];

/** Who may pass a gate that misses something, with a reason. */
export const GATE_PASSERS = ["settlement_officer", "manager"] as const satisfies readonly Role[];
