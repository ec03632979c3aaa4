import { caseRoles, type Role } from "@/lib/platform/context";

/** Roles that keep the register and book interpreters; a booking also needs a relation to the case. */
export const interpreterRoles = caseRoles;

/** Roles that keep the written guidelines and who has gone through them. */
export const guidelineKeepers = ["manager"] as const satisfies readonly Role[];
