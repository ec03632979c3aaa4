import type { InterpreterCategory, InterpreterUse } from "@/lib/interpreters/rules/interpreting";
import type { PlainDate } from "@/lib/platform/dates";
import type { Audience, CurriculumContent } from "./rules/curriculum";
import type { Method } from "./rules/plan";
import type { Channel, InterpreterMode, Understood } from "./rules/session";

/** A topic of the curriculum, with its texts in the user's language. */
export type Topic = {
  code: string;
  title: string;
  goal: string;
  module: string;
  moduleTitle: string;
  audience: readonly Audience[];
  refreshMonths: number | null;
  isActive: boolean;
};

/** A session in a list. */
export type SessionSummary = {
  id: string;
  caseId: string;
  status: "draft" | "finished";
  heldOn: PlainDate | null;
  channel: Channel | null;
  adviserId: string;
  adviserName: string;
  topics: string[];
  attendedCount: number;
  nextSessionOn: PlainDate | null;
  savedAt: string;
};

export type Agreement = {
  id: string;
  text: string;
  responsible: string;
  /** The member of staff who sees to it, if not the one who held the session. */
  adviserId: string | null;
  dueOn: PlainDate | null;
  doneOn: PlainDate | null;
};

/** An open agreement of a case, with the session in which it was made. */
export type OpenAgreement = Agreement & { sessionId: string; heldOn: PlainDate | null };

/** What was shown of a topic, and whether it was understood. */
export type TopicDetail = {
  shown: string | null;
  understood: Understood | null;
  byWhom: string | null;
  note: string | null;
};

/** What the household was given to keep. */
export type Material = { name: string; language: string | null };

/** A whole session. */
export type Session = {
  id: string;
  caseId: string;
  status: "draft" | "finished";
  version: number;
  adviserId: string;
  adviserName: string;
  heldOn: PlainDate | null;
  startsAtTime: string | null;
  minutes: number | null;
  travelMinutes: number | null;
  channel: Channel | null;
  place: string | null;
  attended: string[];
  /** Those of the attended who were there for a part only. */
  partly: string[];
  /** Why someone was absent, by person. */
  absences: Record<string, string>;
  topics: string[];
  topicDetails: Record<string, TopicDetail>;
  materials: Material[];
  interpreterBookingId: string | null;
  interpreterUse: InterpreterUse | null;
  interpreterLanguage: string | null;
  interpreterCategory: InterpreterCategory | null;
  interpreterMode: InterpreterMode | null;
  interpreterNoShow: boolean;
  interpreterDeviationReason: string | null;
  interpretedByMinor: boolean;
  minorInterpreterReason: string | null;
  notes: string | null;
  agreements: Agreement[];
  nextSessionOn: PlainDate | null;
  nextSessionNote: string | null;
  finishedAt: string | null;
  /** The edition of the curriculum that the topics are from; 0 is the product's own. */
  curriculumEdition: number | null;
  savedAt: string;
  additions: { id: string; text: string; authorName: string; writtenAt: string }[];
};

/** A booked interpreter that a session can name. */
export type BookingChoice = {
  id: string;
  heldOn: PlainDate;
  startsAtTime: string | null;
  language: string;
};

/** A household whose next session can be prepared: what one chooses from before leaving the office. */
export type AheadHousehold = {
  caseId: string;
  number: string;
  name: string;
  /** The session that was agreed, when one was. */
  nextSessionOn: PlainDate | null;
  hasDraft: boolean;
  /** Under address protection: stays in the office. */
  stays: boolean;
};

/** What is taken along of a household: what the form of a session needs, and no more. */
export type TakenHousehold = {
  caseId: string;
  number: string;
  name: string;
  persons: {
    id: string;
    name: string;
    minor: boolean;
    languages: string[];
    interpreterNeeded: boolean;
  }[];
  /** `left` are those that the household is to go through, for the first time or again. */
  topics: { code: string; title: string; lastOn: PlainDate | null; left: boolean }[];
  languages: { value: string; label: string }[];
  agreements: { text: string; responsible: string; dueOn: PlainDate | null }[];
  next: { on: PlainDate; note: string | null } | null;
  bookings: BookingChoice[];
  /** The colleagues who can see to an agreement. */
  staff: { value: string; label: string }[];
  /** The actor's own unfinished session. */
  draft: Omit<Session, "additions"> | null;
};

/** A version of the plan for a household. */
export type Plan = {
  version: number;
  mappedOn: PlainDate;
  manages: string | null;
  wishes: string | null;
  wanted: string[];
  needed: string[];
  goals: string[];
  methods: Method[];
  methodsReason: string | null;
  householdDoes: string | null;
  adviserDoes: string | null;
  othersDo: string | null;
  reviewOn: PlainDate | null;
  writtenByName: string;
  writtenOn: PlainDate;
};

/** What a household has practised of a search for a home. */
export type HousingSearch = {
  advertOn: PlainDate | null;
  viewingOn: PlainDate | null;
  referenceOn: PlainDate | null;
  leaseOn: PlainDate | null;
  completedOn: PlainDate | null;
  note: string | null;
  version: number;
};

/** A published edition of the municipality's curriculum. */
export type CurriculumEdition = {
  number: number;
  publishedAt: string;
  publishedByName: string;
  note: string | null;
};

/** The edition being written. */
export type CurriculumDraft = {
  number: number;
  content: CurriculumContent;
  startedByName: string;
  changedAt: string;
  changedByName: string;
  version: number;
};

type TopicCounts = { done: number; due: number; missing: number };

/** A household on the board of guidance. */
export type BoardHousehold = TopicCounts & {
  caseId: string;
  householdName: string;
  number: string;
  addressProtection: string;
  lastHeldOn: PlainDate | null;
  lastAdviserName: string | null;
  sessionCount: number;
};

/** How far guidance has come in a team, with an adviser, or in all. */
export type BoardGroup = TopicCounts & {
  kind: "all" | "team" | "adviser";
  id: string | null;
  name: string | null;
  households: number;
  /** Without a session since the day that is counted from. */
  waiting: number;
  withoutSession: number;
};

export type Board = {
  total: BoardGroup;
  teams: BoardGroup[];
  advisers: BoardGroup[];
  households: BoardHousehold[];
  next: string | null;
};
