import type { Role } from "@/lib/platform/context";

/**
 * Roles that keep the register of employers, and record placements given a relation to the case. Names
 * of participants need the relation too, see `seesPlacement`.
 */
export const placementRoles = [
  "programme_adviser",
  "settlement_officer",
  "manager",
] as const satisfies readonly Role[];

/** Roles that set what holds for every placement of the municipality. */
export const placementSetters = ["manager"] as const satisfies readonly Role[];
