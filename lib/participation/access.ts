import { caseRoles } from "@/lib/platform/context";

/** Roles that record the follow-up of a household, given a relation to the case. */
export const followUpRoles = caseRoles;
