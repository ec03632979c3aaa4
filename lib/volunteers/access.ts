import { caseRoles } from "@/lib/platform/context";

/** Roles that keep the register of volunteers; help to a household also needs a relation to the case. */
export const volunteerRoles = caseRoles;
