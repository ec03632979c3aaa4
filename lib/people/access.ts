import { type Actor, caseRoles, hasRole, type Role } from "@/lib/platform/context";
import { isProtected, type ProtectionGrade } from "./rules/address-protection";

/** Roles that work with persons, given that the person is visible to them. */
export const personRoles = caseRoles;

/** Roles that see, and may register, a person who belongs to no case. */
export const caselessRoles = ["settlement_officer", "manager"] as const satisfies readonly Role[];

/** Whether the actor may register a person who is not put in a household at once. */
export function mayRegisterWithoutHousehold(actor: Actor): boolean {
  return hasRole(actor, ...caselessRoles);
}

/** Whether the actor may read and write address, phone and e-mail under the grade. */
export function mayHandleWhereabouts(actor: Actor, grade: ProtectionGrade): boolean {
  return !isProtected(grade) || actor.inProtectedCircle;
}

/** A lowering is decided in the circle, by someone other than the one who proposed it. */
export function mayDecideLowering(actor: Actor, proposal: { proposedBy: string }): boolean {
  return actor.inProtectedCircle && actor.accountId !== proposal.proposedBy;
}
