import type { LanguageLevels } from "@/lib/facts/vocabulary/language-levels";
import type { BirthDate } from "@/lib/people/rules/birth-date";
import type { PlainDate } from "@/lib/platform/dates";
import type {
  Answer,
  ExtensionGround,
  GoalKind,
  Income,
  Offer,
  Result,
  ResultSource,
  TargetGroup,
} from "./rules/codes";

/** Jobbsjansen or a similar offer, as it was considered together with someone. */
export type Assessment = {
  id: string;
  caseId: string;
  personId: string;
  assessedOn: PlainDate;
  targetGroup: TargetGroup | null;
  income: Income | null;
  atHome: boolean | null;
  inWork: boolean | null;
  inEducation: boolean | null;
  inQualificationProgramme: boolean | null;
  hadIntroductionProgramme: boolean | null;
  introductionEndedOn: PlainDate | null;
  offer: Offer;
  conclusion: string;
  answer: Answer;
  recordedByName: string;
  version: number;
};

export type Participation = {
  id: string;
  caseId: string;
  personId: string;
  targetGroup: TargetGroup;
  income: Income;
  project: string | null;
  startedOn: PlainDate;
  months: number;
  endedOn: PlainDate | null;
  result: Result | null;
  resultSource: ResultSource | null;
  resultKnownOn: PlainDate | null;
  resultNote: string | null;
  version: number;
};

export type Goal = {
  id: string;
  kind: GoalKind;
  goal: string;
  measure: string;
  dueOn: PlainDate;
  succeeded: boolean | null;
  assessedOn: PlainDate | null;
  version: number;
};

export type Extension = {
  id: string;
  decidedOn: PlainDate;
  months: number;
  ground: ExtensionGround;
  reason: string;
  recordedByName: string;
};

export type Talk = {
  id: string;
  offeredOn: PlainDate;
  held: boolean;
  agreed: string | null;
  recordedByName: string;
};

/** A participation with all that belongs to it. */
export type WholeParticipation = Participation & {
  levelsAtStart: LanguageLevels;
  levelsAtEnd: LanguageLevels;
  goals: readonly Goal[];
  extensions: readonly Extension[];
  talks: readonly Talk[];
};

/** Someone who may be in Jobbsjansen. */
export type Candidate = {
  personId: string;
  name: string;
  birth: BirthDate;
  sex: string;
  /** Whether the person belongs to the household today. */
  isMember: boolean;
};

/** A line of the list of participants: nothing of income, nothing of follow-up needs. */
export type ParticipantLine = {
  id: string;
  caseId: string;
  personId: string;
  name: string;
  caseNumber: string;
  targetGroup: TargetGroup;
  startedOn: PlainDate;
  plannedEndOn: PlainDate;
  endedOn: PlainDate | null;
  result: Result | null;
};
