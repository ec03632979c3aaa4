import { type Actor, caseRoles, hasRole, type Role } from "@/lib/platform/context";

/** Roles that see a household's home, given a relation to the case. */
export const homeReaders = caseRoles;

/** Roles that give homes and follow who lives in them, given a relation to the case. */
export const housingRoles = [
  "settlement_officer",
  "housing_adviser",
  "manager",
] as const satisfies readonly Role[];

export function mayGiveHome(actor: Actor): boolean {
  return hasRole(actor, ...housingRoles);
}
