import type { PlainDate } from "@/lib/platform/dates";
import type { Application } from "../types";
import type { ApplicationAct } from "./states";

type Known = Pick<Application, "stateSince" | "imdiDecidedOn">;

/**
 * The message key of what is wrong with the day of an act, or null. An act is not done on a day that
 * has not come, nor before the one that led here; a lease is signed, and a household moves in, on the
 * day of IMDi's decision at the earliest.
 */
export function actDateProblem(
  act: ApplicationAct,
  happenedOn: PlainDate,
  { stateSince, imdiDecidedOn }: Known,
  today: PlainDate,
): string | null {
  if (happenedOn > today) return "self-settlement.errors.in-future";
  if (imdiDecidedOn && happenedOn < imdiDecidedOn) {
    if (act === "sign_lease") return "self-settlement.errors.signed-before-decision";
    if (act === "move_in") return "self-settlement.errors.moved-in-before-decision";
  }
  return happenedOn < stateSince ? "self-settlement.errors.before-last-step" : null;
}
