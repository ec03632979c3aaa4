import type { InterpreterCategory, InterpreterUse } from "@/lib/interpreters/rules/interpreting";
import type { PlainDate } from "@/lib/platform/dates";
import type { Channel, InterpreterMode } from "./rules/session";

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
  dueOn: PlainDate | null;
  doneOn: PlainDate | null;
};

/** An open agreement of a case, with the session in which it was made. */
export type OpenAgreement = Agreement & { sessionId: string; heldOn: PlainDate | null };

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
  channel: Channel | null;
  place: string | null;
  attended: string[];
  topics: string[];
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
  savedAt: string;
  additions: { id: string; text: string; authorName: string; writtenAt: string }[];
};
