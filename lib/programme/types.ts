import type { InterpreterCategory, InterpreterUse } from "@/lib/interpreters/rules/interpreting";
import type { PlainDate } from "@/lib/platform/dates";
import type {
  CombinedEducation,
  DecisionKind,
  PlanEndGoal,
  PlanStatus,
  RecognitionStatus,
  SigningMethod,
  SubGoalKind,
  SubGoalResult,
} from "./rules/codes";
import type { ParticipationDates } from "./rules/participation";
import type { Period, TimedElement, WeekTime } from "./rules/plan-time";

/** A person's introduction programme. */
export type Participation = ParticipationDates & {
  id: string;
  caseId: string;
  personId: string;
  version: number;
  endGoal: string | null;
  /** Last day for decision and start, by law; null when the right has no date yet. */
  startDueOn: PlainDate | null;
};

/** An exit reason to choose from. */
export type ExitReason = {
  code: string;
  label: string;
  /** Whether IMDi's measure counts it as the goal reached; "unsure" is shown as not verified. */
  goalReached: "yes" | "no" | "unsure" | "excluded";
  /** IMDi's published group. */
  group: string;
  /** False for the code that stands for a missing reason. */
  choosable: boolean;
};

/**
 * What decides a person's rights and is recorded nowhere else. Null is not known, or follows from the
 * rest of the record; of what may happen, such as an interruption, that it has not.
 */
export type Basis = {
  earlierPermit: string | null;
  appliedFromAbroad: boolean | null;
  settledByAgreement: boolean | null;
  inMunicipalitySince: PlainDate | null;
  /** Hours a week; 0 is no job and no offer of one. */
  workHours: number | null;
  workFrom: PlainDate | null;
  workUntil: PlainDate | null;
  upperSecondary: boolean | null;
  upperSecondaryOn: PlainDate | null;
  endGoal: string | null;
  offeredOn: PlainDate | null;
  isParent: boolean | null;
  sponsorLabour: boolean | null;
  norwegianOfferedFrom: PlainDate | null;
  extraNorwegianMonths: number | null;
  permitRenewedOn: PlainDate | null;
  lapsedOn: PlainDate | null;
  lapsedBecause: string | null;
  trainedByCounty: boolean;
  mustDocumentB2: boolean;
  /** 0 while nothing has been recorded. */
  version: number;
};

/** A decision as it was made, and the letter that tells of it. */
export type Decision = {
  id: string;
  participationId: string;
  kind: DecisionKind;
  decidedOn: PlainDate;
  months: number | null;
  extensionMonths: number | null;
  endGoal: PlanEndGoal | null;
  startsOn: PlainDate | null;
  stopFrom: PlainDate | null;
  stopTo: PlainDate | null;
  grounds: string[];
  reason: string;
  lateReason: string | null;
  decidedByName: string;
};

/** What an adviser writes in a version of the plan, its elements and sub-goals apart. */
export type PlanContent = {
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
  endGoal: PlanEndGoal | null;
  endGoalSetOn: PlainDate | null;
  endGoalDetail: string | null;
  longTermGoal: string | null;
  wishes: string | null;
  levelReading: string | null;
  levelListening: string | null;
  levelWriting: string | null;
  levelOral: string | null;
  levelReason: string | null;
  norwegianHours: number | null;
  civicsHours: number | null;
  trainingNote: string | null;
  elementsReason: string | null;
  withHomework: boolean;
  vacations: Period[];
  combinedEducation: CombinedEducation | null;
  combinedEducationProvider: string | null;
  adaptations: string[];
  adaptationsResponsible: string | null;
  complaintExplainedOn: PlainDate | null;
};

/** How a talk was interpreted. */
export type Interpreting = {
  interpreterUse: InterpreterUse | null;
  interpreterLanguage: string | null;
  interpreterCategory: InterpreterCategory | null;
  interpreterDeviationReason: string | null;
};

/** A version of the integration plan. */
export type IntegrationPlan = PlanContent &
  Interpreting & {
    id: string;
    participationId: string;
    number: number;
    status: PlanStatus;
    disagreement: string | null;
    madeWithParticipantOn: PlainDate | null;
    changeNote: string | null;
    agreedOn: PlainDate | null;
    inForceFrom: PlainDate | null;
    replacedOn: PlainDate | null;
    copyGivenOn: PlainDate | null;
    reviewOn: PlainDate | null;
    writtenByName: string;
    version: number;
  };

export type PlanElement = TimedElement & {
  id: string;
  planId: string;
  title: string | null;
  times: WeekTime[];
  provider: string | null;
  place: string | null;
  reason: string | null;
  version: number;
};

export type SubGoal = {
  id: string;
  planId: string;
  lineId: string;
  kind: SubGoalKind;
  text: string;
  measure: string | null;
  dueOn: PlainDate | null;
  result: SubGoalResult | null;
  resultOn: PlainDate | null;
  resultNote: string | null;
  version: number;
};

/** A version of the plan with all that stands in it. */
export type WholePlan = { plan: IntegrationPlan; elements: PlanElement[]; subGoals: SubGoal[] };

/** A talk in which the plan was gone through. */
export type PlanReview = Interpreting & {
  id: string;
  participationId: string;
  planId: string;
  heldOn: PlainDate;
  changeNote: string;
  endGoalAtRisk: boolean;
  nextReviewOn: PlainDate | null;
  heldByName: string;
};

/** Whose hand, and as it was drawn on the screen. */
export type ContractSignature = { name: string; drawing: string | null };

/** What both parties undertake, and the plan that it rests on, as they were signed. */
export type ContractContent = {
  plan: WholePlan;
  participantDuties: string[];
  municipalityDuties: string[];
};

export type Contract = {
  id: string;
  participationId: string;
  planId: string;
  kind: "contract" | "declaration";
  method: SigningMethod;
  signedOn: PlainDate;
  content: ContractContent;
  participantSignature: ContractSignature;
  adviserSignature: ContractSignature;
  digest: string;
  documentId: string;
};

/** What is known of the recognition of someone's education from abroad. */
export type Recognition = {
  personId: string;
  status: RecognitionStatus;
  statusOn: PlainDate;
  note: string | null;
  version: number;
};

/** What a municipality holds to be full time, and its own text in contracts. */
export type ProgrammeSettings = {
  fullTimeMinutes: number;
  fullTimeWithHomeworkMinutes: number;
  municipalityDuties: Partial<Record<"nb" | "nn" | "en", string[]>>;
  version: number;
};
