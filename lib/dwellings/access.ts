import type { Role } from "@/lib/platform/context";

/** Roles that register dwellings and leases. */
export const dwellingRoles = [
  "settlement_officer",
  "housing_adviser",
  "manager",
] as const satisfies readonly Role[];
