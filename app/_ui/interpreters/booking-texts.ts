/** The texts that the forms of a booking use in the browser. */
export const BOOKING_TEXTS = [
  "interpreters.booking",
  "interpreters.result",
  "interpreters.purpose",
  "interpreters.mode",
  "interpreters.source",
  "interpreters.ground",
  "interpreters.category",
  "interpreters.outcome",
  "interpreters.errors",
  "codes.interpreter_category",
  "cases.errors",
] as const;
