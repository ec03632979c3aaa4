import type { Actor, Role } from "@/lib/platform/context";

/** Roles that record guidance, given a relation to the case. */
export const guidanceRoles = [
  "housing_adviser",
  "settlement_officer",
  "programme_adviser",
] as const satisfies readonly Role[];

/** Roles that keep the municipality's curriculum. */
export const curriculumKeepers = ["administrator"] as const satisfies readonly Role[];

/** A draft belongs to the one who writes it; a finished session to the case. */
export function mayChangeDraft(
  actor: Actor,
  session: { adviserId: string; status: string },
): boolean {
  return session.status === "draft" && session.adviserId === actor.accountId;
}
