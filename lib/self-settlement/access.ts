import type { Role } from "@/lib/platform/context";

/** Roles that work with applications for agreed self-settlement, given a relation to the case. */
export const applicationRoles = [
  "settlement_officer",
  "housing_adviser",
  "manager",
] as const satisfies readonly Role[];
