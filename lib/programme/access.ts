import type { Role } from "@/lib/platform/context";

/** Roles that record the introduction programme, given a relation to the case. */
export const programmeRoles = [
  "programme_adviser",
  "settlement_officer",
  "manager",
] as const satisfies readonly Role[];

/** Roles that set what holds for every programme of the municipality. */
export const settingRoles = ["administrator", "manager"] as const satisfies readonly Role[];
