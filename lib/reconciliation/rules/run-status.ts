/** Where a list is: taken in, its words told, compared with the record, and kept. */
export const LIST_STATUSES = [
  "uploaded",
  "words",
  "comparing",
  "compared",
  "failed",
  "cancelled",
] as const;
export type ListStatus = (typeof LIST_STATUSES)[number];

export type ListStep = "mapping" | "words" | "progress" | "result";

/** What its page shows. */
export function stepOfList(status: ListStatus): ListStep {
  if (status === "uploaded") return "mapping";
  if (status === "words") return "words";
  return status === "comparing" ? "progress" : "result";
}

/** Years for which programme, training and grants may be kept: integreringsforskriften § 60. */
export const YEARS_KEPT = 15;

/** Hours after which a list that was never compared is thrown away, with what was read from it. */
export const HOURS_WAITING = 24;
