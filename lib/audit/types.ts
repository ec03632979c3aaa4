import type { Change } from "@/lib/platform/audit-trail";

/** Something that was done in a case, with what it changed. */
export type HistoryEvent = {
  seq: number;
  at: string;
  actorName: string;
  action: string;
  objectType: string;
  objectId: string | null;
  personId: string | null;
  reason: string | null;
  fields: readonly string[];
  changes: readonly Change[];
};

/** Someone looked, or tried to. */
export type LookEvent = {
  seq: number;
  at: string;
  actorName: string;
  actorRoles: readonly string[];
  action: string;
  outcome: "ok" | "refused";
};

/** A row of the log as the auditor reads it: never what a field holds. */
export type LogEvent = LookEvent & {
  accountId: string | null;
  objectType: string;
  objectId: string | null;
  caseId: string | null;
  personId: string | null;
  reason: string | null;
  fields: readonly string[];
  requestId: string;
  sourceAddress: string;
};

export type EventPage<T> = { rows: readonly T[]; next: number | null };

/**
 * What can be wrong with the chain: rows are missing, a row does not follow the one before it, a row
 * or what it changed was altered, what it changed is gone, the newest rows were cut off.
 */
export type ChainFault =
  | "missing"
  | "unlinked"
  | "altered"
  | "change_altered"
  | "change_missing"
  | "cut_off";

export type ChainReport = {
  /** The first and the last row looked at, and how many there were. */
  from: number;
  to: number;
  checked: number;
  faults: readonly { seq: number; fault: ChainFault }[];
};
