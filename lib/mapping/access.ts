import type { Role } from "@/lib/platform/context";

/** Roles that map competence and prepare the decision, given a relation to the case. */
export const mappingRoles = [
  "programme_adviser",
  "settlement_officer",
  "manager",
] as const satisfies readonly Role[];
