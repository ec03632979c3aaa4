import { caseRoles, type Role } from "@/lib/platform/context";

/** Roles that see courses. Names of participants also need a relation, see `seesParticipant`. */
export const courseReaders = caseRoles;

/** Roles that plan and hold courses; an invitation also needs a relation to the case. */
export const courseRoles = [
  "housing_adviser",
  "settlement_officer",
  "programme_adviser",
] as const satisfies readonly Role[];
