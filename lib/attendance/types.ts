import type { PlainDate } from "@/lib/platform/dates";
import type { WeekTime } from "@/lib/programme/rules/plan-time";
import type { Leave } from "./rules/absence-days";
import type { CellValue } from "./rules/cell";
import type { AbsenceCode, FollowUpKind, SourceKind, TalkCause } from "./rules/codes";
import type { TypedWarning } from "./rules/typed-warnings";

/** A class as lists have it. */
export type ClassLine = {
  id: string;
  name: string;
  provider: string;
  fromOn: PlainDate;
  toOn: PlainDate | null;
  participants: number;
};

export type ProgrammeClass = {
  id: string;
  name: string;
  provider: string;
  kinds: string[];
  place: string | null;
  teacherName: string | null;
  teacherContact: string | null;
  followsSchool: boolean;
  fromOn: PlainDate;
  toOn: PlainDate | null;
  timetables: { validFrom: PlainDate; times: WeekTime[] }[];
  version: number;
};

/** Someone's time in a class. */
export type ClassMember = {
  id: string;
  participationId: string;
  caseId: string;
  personId: string;
  name: string;
  fromOn: PlainDate;
  toOn: PlainDate | null;
  version: number;
};

/** What the law says of a day that was typed as absence, by the key of its cell. */
export type TypedDayWarning = {
  key: string;
  participationId: string;
  code: AbsenceCode;
  warning: TypedWarning;
};

/** Why nothing is planned on a day. */
export type DayOff = "holiday" | "vacation" | "school_break" | "outside";

/** A day of a row of the week. */
export type WeekCell = {
  day: PlainDate;
  planned: number;
  /** What is registered; none until someone has. */
  value: CellValue | null;
  /** 0 while nothing is registered. */
  version: number;
  byName: string | null;
  at: string | null;
  /** A leave that covers the day, and so fills it in. */
  leave: AbsenceCode | null;
  off: DayOff | null;
  /** In a closed month: what is found later is a correction. */
  closed: boolean;
  corrected: boolean;
};

/** Someone in a class or an element, in a week. */
export type WeekRow = {
  participationId: string;
  caseId: string;
  personId: string;
  name: string;
  sourceKind: SourceKind;
  sourceId: string;
  /** The class; of an element its title, or none. */
  sourceName: string | null;
  /** Of an element, code of the list `plan_element`. */
  kind: string;
  cells: WeekCell[];
};

export type Week = {
  monday: PlainDate;
  days: PlainDate[];
  rows: WeekRow[];
  /** Participants of the class whose cases are not open to the actor. */
  hidden: number;
};

/** A cell that someone else has saved meanwhile: what stands, beside what was typed. */
export type CellConflict = {
  key: string;
  stands: CellValue | null;
  version: number;
  byName: string | null;
  at: string | null;
};

/** An absence or a leave as it is registered. */
export type AbsenceRecord = Leave & {
  noticeOn: PlainDate | null;
  documentSeenOn: PlainDate | null;
  benefitKept: boolean;
  beyondReason: string | null;
  /** Of a care leave: when follow-up or Norwegian was offered, and which. */
  followUpOfferedOn: PlainDate | null;
  followUpKind: FollowUpKind | null;
  grantedOn: PlainDate;
  grantedByName: string;
  version: number;
};

export type CareSituation = {
  overTwoChildren: boolean;
  soleCarer: boolean;
  extendedRight: boolean;
  documentSeenOn: PlainDate | null;
  version: number;
};

export type Withdrawal = {
  id: string;
  decidedOn: PlainDate;
  reason: string;
  decidedByName: string;
  assessedOn: PlainDate | null;
  outcome: "restored" | "kept" | null;
  version: number;
};

export type AbsenceTalk = {
  id: string;
  openedOn: PlainDate;
  windowFrom: PlainDate;
  windowTo: PlainDate;
  minutes: number;
  heldOn: PlainDate | null;
  cause: TalkCause | null;
  agreement: string | null;
  heldByName: string | null;
  version: number;
};

/** A count of the planned end, as it was made. */
export type ExtensionRecord = {
  id: string;
  baseEndOn: PlainDate;
  oldEndOn: PlainDate;
  newEndOn: PlainDate;
  counted: { code: string; fromOn: PlainDate; toOn: PlainDate; tenths: number }[];
  tenths: number;
  addedDays: number;
  ruleId: string;
  ruleVersion: number;
  setting: string;
  extendedByName: string;
  createdAt: string;
};

export type Correction = {
  id: string;
  day: PlainDate;
  sourceKind: SourceKind;
  sourceId: string;
  planned: number;
  value: CellValue;
  presentChange: number;
  deductedChange: number;
  reason: string;
  correctedByName: string;
  createdAt: string;
};

/** A month that is closed. */
export type ClosedMonth = {
  month: PlainDate;
  classId: string | null;
  summary: Record<string, number>;
  closedByName: string;
  closedAt: string;
};
