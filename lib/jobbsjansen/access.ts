import type { Role } from "@/lib/platform/context";

/** Roles that assess, start, follow up and end Jobbsjansen, given a relation to the case. */
export const jobbsjansenRoles = [
  "programme_adviser",
  "settlement_officer",
  "manager",
] as const satisfies readonly Role[];
