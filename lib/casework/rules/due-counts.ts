import { OFFICER_ROLES } from "@/lib/cases/rules/officers";
import type { Role } from "@/lib/platform/context";
import type { Whose } from "../types";

/** What is due, as numbers alone. */
export type DueCounts = {
  overdue: number;
  /** Due from today and so many days on, the nearest first; each holds the ones before. */
  ahead: readonly { days: number; count: number }[];
  /** One's own reminders of today and earlier. */
  reminders: number;
};

/** Whether there is nothing to tell. */
export function nothingIsDue({ overdue, ahead, reminders }: DueCounts): boolean {
  return overdue === 0 && reminders === 0 && ahead.every(({ count }) => count === 0);
}

/** Whose work is shown before anyone asks; a manager, who has no cases of their own, sees all. */
export function whoseFirst(roles: readonly Role[]): Whose {
  const officers: readonly Role[] = OFFICER_ROLES;
  return roles.some((role) => officers.includes(role)) ? "mine" : "team";
}
