import { calendarRoles } from "@/lib/calendar/access";
import type { AccessEntry } from "./entry";

export const calendarAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/kalender", rule: { roles: calendarRoles } },
  // Whoever has the address: it is secret, and tells of nobody.
  { kind: "route", id: "/api/kalender/[token]", rule: { open: true } },
  { kind: "action", id: "calendar.open-feed", rule: { roles: calendarRoles } },
  { kind: "action", id: "calendar.close-feed", rule: { roles: "any" } },
];
