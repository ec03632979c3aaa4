import type { Role } from "@/lib/platform/context";

/** Roles that register attendance, absence and leave, given a relation to the case. */
export const attendanceRoles = [
  "programme_adviser",
  "settlement_officer",
  "manager",
] as const satisfies readonly Role[];

/** Roles that close a month and set what is absence out of the ordinary. */
export const closingRoles = ["programme_adviser", "manager"] as const satisfies readonly Role[];
