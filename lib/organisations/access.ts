import type { Role } from "@/lib/platform/context";

/** Roles that keep the register of landlords. */
export const landlordRoles = [
  "settlement_officer",
  "housing_adviser",
  "manager",
] as const satisfies readonly Role[];
