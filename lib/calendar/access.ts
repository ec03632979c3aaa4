import { caseRoles } from "@/lib/platform/context";

/** Roles that have a calendar, and may have a feed of it. */
export const calendarRoles = caseRoles;
