import { caseRoles, type Role } from "@/lib/platform/context";

/**
 * Roles that record what the watch rests on, name those who see it and turn it off. Keeping it opens
 * nothing of what is flagged.
 */
export const watchKeepers = ["manager", "administrator"] as const satisfies readonly Role[];

/** Roles of which one needs one to be named; the role alone shows nothing. */
export const watcherRoles = caseRoles;

/** A basis is put in force by someone other than the one who proposed it. */
export function mayApprove(accountId: string, proposal: { proposedBy: string }): boolean {
  return accountId !== proposal.proposedBy;
}
