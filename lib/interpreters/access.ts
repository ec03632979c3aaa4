import { caseRoles } from "@/lib/platform/context";

/** Roles that keep the register and book interpreters; a booking also needs a relation to the case. */
export const interpreterRoles = caseRoles;
