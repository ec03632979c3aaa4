import type { Values } from "./rules/compare";
import type { ItemAct, ItemState, Place, Side } from "./rules/judgement";
import type { ComparedField, ListKind, ListMapping } from "./rules/lists";
import type { RowProblem } from "./rules/read-row";
import type { RegisterKind } from "./rules/register-work";
import type { ListStatus } from "./rules/run-status";
import type { YearNeed } from "./rules/year-deadline";

/** A list of the state's, as its page shows it. */
export type ListRun = {
  id: string;
  kind: ListKind;
  year: number;
  fileName: string;
  fileDigest: string;
  format: string;
  encoding: string | null;
  delimiter: string | null;
  headings: string[];
  mapping: ListMapping;
  status: ListStatus;
  phase: "reading" | "people" | "tidying";
  rowCount: number;
  doneCount: number;
  totalCount: number;
  summary: Readonly<Record<string, number>>;
  problem: string | null;
  digest: string | null;
  startedByName: string;
  createdAt: string;
  comparedAt: string | null;
  version: number;
};

/** What the two sides said of someone when they were compared. */
export type Compared = { ours: Values | null; theirs: Values | null; kept: Record<string, string> };

/** Whom a list or the record tells of, as far as the actor may know. */
export type Subject = {
  caseId: string | null;
  personId: string | null;
  /** As registered here; of someone who is not known here, nothing. */
  name: string | null;
  rowNumber: number | null;
};

/** A difference, as the list of them shows it. */
export type ItemLine = Subject & {
  id: string;
  kind: ListKind;
  year: number;
  field: ComparedField;
  result: "differs" | "missing_here" | "missing_there";
  ours: string | null;
  theirs: string | null;
  state: ItemState;
  rightSide: Side | null;
  correctAt: Place | null;
  note: string | null;
  assignedTo: string | null;
  assignedToName: string | null;
  closedByName: string | null;
  closedOn: string | null;
  version: number;
};

/** Something that happened to a difference: by someone, or by a list. */
export type ItemEvent = {
  id: string;
  act: ItemAct;
  rightSide: Side | null;
  ours: string | null;
  theirs: string | null;
  note: string | null;
  byName: string | null;
  /** The list by which it happened, when it was not by someone. */
  fileName: string | null;
  createdAt: string;
};

/** A row that could not be read, with what is wrong. */
export type FaultyRow = { rowNumber: number; problems: readonly RowProblem[] };

/** What is left of a list and year, and how it has gone week by week. */
export type KindProgress = {
  kind: ListKind;
  left: number;
  judged: number;
  settled: number;
  lastRunId: string;
  lastComparedAt: string | null;
};

/** A year that must be right in the national register by its deadline, and is not yet. */
export type YearTask = {
  year: number;
  dueOn: string;
  isVerified: boolean;
  need: YearNeed;
  left: number;
  /** How many of them the actor has taken. */
  mine: number;
};

/** Something that must be registered, or is. */
export type RegisterLine = {
  kind: RegisterKind;
  sourceId: string;
  caseId: string;
  personId: string;
  name: string;
  happenedOn: string;
  dueOn: string;
  isLate: boolean;
  registeredOn: string | null;
  impossibleBecause: string | null;
  markedByName: string | null;
};

/** What a piece of a comparison came to: how far it is, and what is added to the numbers. */
export type Piece = {
  phase: ListRun["phase"];
  doneUntil: string | null;
  done: number;
  summary: Readonly<Record<string, number>>;
};
