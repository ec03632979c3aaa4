/** What the rows of a file are of: people with their households, dwellings, or days in a class. */
export type ImportKind = "people" | "dwellings" | "attendance";

export const RUN_STATUSES = [
  "uploaded",
  "checking",
  "checked",
  "importing",
  "finished",
  "failed",
  "cancelled",
] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** `waiting`: not checked yet. Then what would happen, and after the import what happened. */
export const ROW_STATES = [
  "waiting",
  "new",
  "change",
  "same",
  "duplicate",
  "error",
  "created",
  "changed",
  "unchanged",
  "skipped",
] as const;
export type RowState = (typeof ROW_STATES)[number];

/** States of rows that are still to be carried out. */
export const PENDING_STATES = ["new", "change", "same", "duplicate"] as const;

const WORKING: readonly RunStatus[] = ["checking", "importing"];
const OVER: readonly RunStatus[] = ["finished", "failed", "cancelled"];

/** Whether the machine works on the import now. */
export function isWorking(status: RunStatus): boolean {
  return WORKING.includes(status);
}

/** Whether nothing more can happen to the import, so that its cells are erased. */
export function isOver(status: RunStatus): boolean {
  return OVER.includes(status);
}

export type ImportStep = "mapping" | "progress" | "preview" | "result";

/** The step at which an import is; one that has been checked can go back to its columns. */
export function stepOf(status: RunStatus, toColumns = false): ImportStep {
  if (status === "uploaded" || (status === "checked" && toColumns)) return "mapping";
  if (isWorking(status)) return "progress";
  return status === "checked" ? "preview" : "result";
}

/** Hours after which an import that nobody carried out is cancelled, and its cells erased. */
export const HOURS_KEPT = 24;
