import type { PlainDate } from "@/lib/platform/dates";
import type { SettlementDates } from "./settlement-dates";

/** How far an application for agreed self-settlement that has not ended has come. */
export type LeadingApplication = {
  readonly outcome: string | null;
  readonly imdiRequestedOn: PlainDate | null;
  readonly imdiDecidedOn: PlainDate | null;
  readonly movedInOn: PlainDate | null;
};

export type LedDate = "acceptedOn" | "allocationDecidedOn" | "settledOn";

/**
 * The dates that a step of the application is on its way to give, so that they are not written beside
 * it. A decision of IMDi's from before the application asked for one is written by hand; so is what
 * comes after the step, as of someone who moves in later.
 */
export function ledDates(application: LeadingApplication | null): ReadonlySet<LedDate> {
  const led = new Set<LedDate>();
  if (!application) return led;
  const { outcome, imdiRequestedOn, imdiDecidedOn, movedInOn } = application;
  if (outcome !== "approved") led.add("acceptedOn");
  if (imdiRequestedOn && !imdiDecidedOn) led.add("allocationDecidedOn");
  if (!movedInOn) led.add("settledOn");
  return led;
}

/** The message key of a date that is written beside the application that is to give it. */
export const LED_BY_APPLICATION = "cases.errors.date-by-application";

/** What is written beside the application, by field: a led date that was empty and is no longer. */
export function ledDateProblems(
  before: SettlementDates,
  after: SettlementDates,
  led: ReadonlySet<LedDate>,
): Partial<Record<LedDate, string>> {
  const written = [...led].filter((field) => !before[field] && after[field]);
  return Object.fromEntries(written.map((field) => [field, LED_BY_APPLICATION]));
}
