import type { Role } from "@/lib/platform/context";

/** Roles that record levels, tests and the right to Norwegian, given a relation to the case. */
export const norwegianRoles = [
  "programme_adviser",
  "settlement_officer",
  "manager",
] as const satisfies readonly Role[];
