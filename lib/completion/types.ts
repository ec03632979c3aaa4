import type { LetterLanguage } from "@/lib/letters/rules/kinds";
import type { PartResult, Skill, TestKind } from "@/lib/norwegian/rules/codes";
import type { Test } from "@/lib/norwegian/types";
import type { PlainDate } from "@/lib/platform/dates";
import type { Interpreting, PlanElement, WholePlan } from "@/lib/programme/types";
import type {
  ActivityAfter,
  Consent,
  EndingKind,
  Funding,
  Receiver,
  SharedInformation,
  SituationMonths,
  SituationSource,
  TalkKind,
  TalkOutcome,
} from "./rules/codes";
import type { RecordWarning } from "./rules/record-warnings";

/** A version of the plan with what stands in it, and one of its elements. */
export type PlanVersion = WholePlan;
export type PlanPart = PlanElement;

/** A test as it is recorded. */
export type TakenTest = Test;

/** The end of a programme as it was recorded, or that it was taken up again. */
export type EndingEntry = {
  id: string;
  act: "ended" | "reopened";
  kind: EndingKind | null;
  endedOn: PlainDate | null;
  exitReason: string | null;
  activities: string[];
  judgement: string | null;
  source: SituationSource | null;
  decisionId: string | null;
  reason: string | null;
  recordedByName: string;
  recordedOn: PlainDate;
};

/** What stands in a certificate, as it was when it was issued. */
export type CertificateContent = {
  name: string;
  birthDate: PlainDate | null;
  startedOn: PlainDate;
  endedOn: PlainDate;
  completed: boolean;
  endGoal: string | null;
  endGoalDetail: string | null;
  elements: CertifiedElement[];
  /** Attendance as it is registered; empty while none is. */
  attended: AttendedPart[];
  norwegian: { skill: Skill; goal: string | null; level: string | null }[];
  tests: CertifiedTest[];
};

/** Minutes of attendance in an element of the plan, or in a class, which is of a kind of elements. */
export type AttendedPart = { kind: string; title: string | null; minutes: number };

/** A test with its result: by part, or passed or not. */
export type CertifiedTest = {
  kind: TestKind;
  on: PlainDate;
  parts: { skill: Skill; result: PartResult }[];
  passed: boolean | null;
};

export type CertifiedElement = {
  kind: string;
  title: string | null;
  fromOn: PlainDate;
  toOn: PlainDate;
  minutesPerWeek: number;
};

export type Certificate = {
  id: string;
  number: number;
  language: LetterLanguage;
  issuedOn: PlainDate;
  content: CertificateContent;
  digest: string;
  correction: string | null;
  documentId: string;
  givenOn: PlainDate | null;
  issuedByName: string;
};

export type TransitionTalk = Interpreting & {
  id: string;
  kind: TalkKind;
  onDay: PlainDate;
  outcome: TalkOutcome;
  continuationPlan: string | null;
  note: string | null;
  recordedByName: string;
};

export type Handover = Interpreting & {
  id: string;
  receiver: Receiver;
  receiverName: string;
  contactPerson: string;
  contactDetails: string | null;
  heldOn: PlainDate;
  participantPresent: boolean;
  agreed: string;
  firstMeetingOn: PlainDate | null;
  consent: Consent;
  consentOn: PlainDate | null;
  shared: SharedInformation[];
  documentId: string | null;
  sentOn: PlainDate | null;
  acknowledgedOn: PlainDate | null;
  acknowledgedBy: string | null;
  recordedByName: string;
  version: number;
};

export type FurtherEducation = {
  place: string | null;
  startsOn: PlainDate | null;
  funding: Funding | null;
  confirmedOn: PlainDate | null;
  /** 0 while nothing is recorded. */
  version: number;
};

export type Situation = {
  id: string;
  endedOn: PlainDate;
  months: SituationMonths;
  onDay: PlainDate;
  activity: ActivityAfter;
  source: SituationSource;
  note: string | null;
  recordedByName: string;
  recordedOn: PlainDate;
};

/** Lists for advisers: those who end soon, and each kind of gap in the record. */
export type CompletionView = "ends_soon" | RecordWarning;

/** A line of such a list. */
export type CompletionLine = {
  participationId: string;
  caseId: string;
  personId: string;
  name: string;
  caseNumber: string;
  /** The day that it is about. */
  since: PlainDate;
  /** More than two months old. */
  overdue: boolean;
  endGoal: string | null;
  exitReason: string | null;
};

export type CompletionCount = { view: CompletionView; count: number; overdue: number };
