import type { Audience, Kind, Stage, State, Subject } from "@/lib/checklists/rules/codes";
import type { Proof, Report } from "@/lib/checklists/types";
import type { Standing } from "@/lib/deadlines/rules/deadline";
import type { ComputedFrom, Move } from "@/lib/deadlines/types";
import type { PlainDate } from "@/lib/platform/dates";

/** A checklist entry as the screens show it, its texts in the user's language. */
export type ChecklistLine = {
  id: string;
  itemKey: string;
  stage: Stage;
  audience: Audience;
  kind: Kind;
  subject: Subject;
  /** "case", or the id of whom or what the item is asked of. */
  subjectKey: string;
  /** Whom the item is asked of, when not of the case; null when the name is unknown. */
  subjectName: string | null;
  round: number;
  repeats: boolean;
  /** Later rounds that are withdrawn until this one is done. */
  withdrawnRounds: readonly number[];
  text: string;
  why: string;
  report: Report | null;
  own: boolean;
  state: State;
  /** Whether the record can show it; otherwise it is done by hand with a note. */
  shownByRecord: boolean;
  shownBy: readonly Proof[];
  dueOn: PlainDate | null;
  overdue: boolean;
  note: string | null;
  reason: string | null;
  decidedByName: string | null;
  decidedOn: PlainDate | null;
  version: number;
};

/** The open stages of a case, each with its lines; what is late first, then by due date. */
export type CaseChecklist = {
  edition: number;
  /** A newer published edition that the case can be moved to. */
  newerEdition: number | null;
  stages: { stage: Stage; open: boolean; lines: ChecklistLine[] }[];
};

/** A deadline of a case as the screens show it, its texts in the user's language. */
export type DeadlineLine = {
  id: string;
  text: string;
  source: string;
  own: boolean;
  /** "case", or the id of the person it is counted for. */
  subjectKey: string;
  /** For whom it is counted, when not for the case. */
  subjectName: string | null;
  standing: Standing;
  dueOn: PlainDate;
  metOn: PlainDate | null;
  canBeMet: boolean;
  computedFrom: ComputedFrom;
  moves: readonly Move[];
};

/** Whose work Oversikt shows: the cases one is officer of, or all that one may open. */
export type Whose = "mine" | "team";

export type DayFilter =
  | "overdue"
  | "due_nearest"
  | "due_near"
  | "due_ahead"
  | "awaiting_answer"
  | "sessions_today"
  | "agreements"
  | "drafts"
  | "new_cases"
  | "risks"
  | "emergency_access";

/** `days`: how far ahead the filter looks, where it does. */
/** Applications that wait for someone; their list stands on a page of its own. */
export type WaitingCounter = "waits_for_municipality" | "waits_for_imdi";

export type DayCounter = { filter: DayFilter | WaitingCounter; count: number; days: number | null };

/** A line of Oversikt: something that waits in a case. */
export type DayLine = {
  kind: "item" | "deadline" | "answer" | "session" | "agreement" | "draft" | "case" | "emergency";
  id: string;
  caseId: string;
  caseNumber: string;
  /** Null when the reader only may know that the case exists. */
  householdName: string | null;
  addressProtection: string;
  text: string | null;
  subjectName: string | null;
  on: PlainDate | null;
  who: string | null;
};

/** A reminder of one's own, with the case that it is on, if any. */
export type ReminderLine = {
  id: string;
  body: string;
  remindOn: PlainDate;
  caseId: string | null;
  caseNumber: string | null;
};

/** An item that is asked of the municipality itself. */
export type MunicipalityLine = Pick<
  ChecklistLine,
  | "itemKey"
  | "kind"
  | "round"
  | "repeats"
  | "text"
  | "why"
  | "report"
  | "own"
  | "state"
  | "shownBy"
  | "dueOn"
  | "overdue"
  | "note"
  | "reason"
  | "decidedByName"
  | "decidedOn"
  | "version"
>;
