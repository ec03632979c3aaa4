import type { Role } from "@/lib/platform/context";

/** Roles that register dwellings and leases in the course of a case. */
export const dwellingRoles = [
  "settlement_officer",
  "housing_adviser",
  "manager",
] as const satisfies readonly Role[];

/** Roles that keep the register of dwellings; the manager reads it. */
export const registerRoles = [
  "settlement_officer",
  "housing_adviser",
] as const satisfies readonly Role[];
