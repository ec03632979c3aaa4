import type { Role } from "@/lib/platform/context";

/** Roles that end programmes and follow people after them, given a relation to the case. */
export const completionRoles = [
  "programme_adviser",
  "settlement_officer",
  "manager",
] as const satisfies readonly Role[];
