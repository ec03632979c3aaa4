import type { Change } from "@/lib/platform/audit-trail";
import { STEP_CODES, STEPS } from "@/lib/settlement/rules/steps";

/** Where the words for the codes of a field stand. */
export const CODE_WORDS: Readonly<Record<string, string>> = {
  absenceCause: "attendance.talk.causes",
  absenceType: "attendance.types",
  act: "cases.act",
  benefitSituation: "benefit.situation",
  benefitIncome: "benefit.income",
  benefitStatus: "benefit.status",
  claimResolution: "benefit.claim.resolution",
  careLeaveOffer: "attendance.leave.offered",
  reconciliationState: "reconciliation.state",
  employerAnswer: "placements.answer",
  industry: "placements.industry",
  jobConclusion: "placements.conclusion",
  norwegianInHours: "placements.norwegian",
  placementKind: "placements.kind",
  placementResult: "placements.result",
  requiredLevel: "placements.level",
  subsidy: "placements.subsidy",
  visitStanding: "placements.standing",
  openStages: "cases.stage",
  passedWithout: "cases.gate",
  settlementType: "codes.settlement_type",
  applicationState: "self-settlement.state",
  outcome: "self-settlement.outcome",
  reasons: "self-settlement.reason",
  foundBy: "self-settlement.found_by",
  helperRelation: "self-settlement.helper_relation",
  check: "assessment.names",
  overridden: "assessment.names",
  checkState: "assessment.states",
  checkReasons: "assessment.reasons",
  interpreterCategory: "guidance.interpreterCategories",
  interpretedBy: "talks.form.by",
  supplierKind: "interpreters.supplierKind",
  courseAnswer: "courses.answer",
  volunteerKind: "volunteers.kind",
  helpWith: "volunteers.help",
  volunteerAnswer: "volunteers.answer",
  sharedFields: "volunteers.shared",
  speaker: "phrases.speakers",
  followUpKind: "participation.kind",
  channel: "self-settlement.followUp.codes.channel",
  moveReason: "self-settlement.followUp.codes.moveReason",
  standard: "self-settlement.followUp.codes.standard",
  leaseStatus: "self-settlement.followUp.codes.leaseStatus",
  helperTie: "self-settlement.followUp.codes.helperTie",
  programmeEffect: "self-settlement.followUp.codes.programmeEffect",
  wishesToMove: "self-settlement.followUp.codes.wishesToMove",
  guidanceInvitationAnswer: "self-settlement.followUp.answers",
  tenure: "dwellings.tenure",
  holding: "dwellings.holding",
  blockReason: "dwellings.block_reason",
  severity: "dwellings.severity",
  defectState: "dwellings.defect_state",
  depositAccount: "dwellings.deposit_account",
  guaranteeKind: "dwellings.guarantee_kind",
  status: "audit.status",
  state: "checklists.states",
  topics: "codes.guidance_topic",
  wanted: "codes.guidance_topic",
  needed: "codes.guidance_topic",
  methods: "guidance.plan.method",
  topicAudience: "guidance.curriculum.audiences",
  endGoal: "programme.endGoal",
  statusAfterOneYear: "programme.status",
  closeReason: "codes.close_reason",
  addressProtection: "codes.address_protection",
  sex: "codes.sex",
  birthDatePrecision: "codes.birth_date_precision",
  nameOrder: "codes.name_order",
  educationLevel: "codes.education_level",
  permitGround: "codes.permit_ground",
  earlierPermit: "codes.permit_ground",
  lapsedBecause: "law.basis.lapsed",
  lawEndGoal: "law.goal",
  exitReason: "codes.exit_reason",
  refusalIs: "letters.decisionType",
  policyPart: "policy.parts",
  documentKind: "documents.kinds",
  digest: "notices.settings.choices",
  declineReason: "codes.decline_reason",
  missingInformation: "codes.missing_information",
  travelMode: "settlement.travel.modes",
  interpreterUse: "audit.interpreterUse",
  interpreterMode: "settlement.travel.modesOf",
  told: "settlement.refusal.consequences",
  direction: "settlement.move.directions",
  ownAnswer: "settlement.move.answers",
  otherAnswer: "settlement.move.answers",
  homeTenure: "career.tenure",
  movedReason: "career.moveReason",
  movedOutReason: "career.moveReason",
  afterPlan: "career.afterPlan",
  regulation: "career.regulation",
  supportKind: "career.supportKind",
  supportStatus: "career.supportStatus",
  riskKind: "career.riskKind",
  decisionKind: "programme.decisionKind",
  grounds: "codes.decision_ground",
  subGoalResult: "programme.result",
  recognitionStatus: "programme.recognition.status",
  levelReading: "norwegian.levels",
  levelListening: "norwegian.levels",
  levelWriting: "norwegian.levels",
  levelOral: "norwegian.levels",
  levelOccasion: "norwegian.occasions",
  levelMethod: "norwegian.methods",
  testKind: "norwegian.testKinds",
  testVariant: "norwegian.variants",
  complaintResult: "norwegian.complaintResults",
  trainingSubject: "norwegian.subjects",
  exemptionGround: "norwegian.grounds",
  trainingDecision: "norwegian.decisionKinds",
  trainingLeaveGround: "norwegian.leaveGrounds",
  endingKind: "completion.kind",
  activityAfter: "completion.activity",
  transitionTalk: "completion.talkKind",
  talkOutcome: "completion.talkOutcome",
  educationFunding: "completion.funding",
  receivingService: "completion.receiver",
  handoverConsent: "completion.consent",
  sharedInformation: "completion.shared",
  targetGroup: "jobbsjansen.groups",
  jobbsjansenIncome: "jobbsjansen.incomes",
  jobbsjansenOffer: "jobbsjansen.offers",
  jobbsjansenAnswer: "jobbsjansen.answers",
  jobbsjansenResult: "jobbsjansen.results",
  jobbsjansenSource: "jobbsjansen.sources",
  jobbsjansenGoalKind: "jobbsjansen.goalKinds",
  extensionGround: "jobbsjansen.grounds",
  startListening: "jobbsjansen.levels",
  startSpeaking: "jobbsjansen.levels",
  startReading: "jobbsjansen.levels",
  startWriting: "jobbsjansen.levels",
  endListening: "jobbsjansen.levels",
  endSpeaking: "jobbsjansen.levels",
  endReading: "jobbsjansen.levels",
  endWriting: "jobbsjansen.levels",
  ...stepAnswers(),
};

/** The answers of a step stand under its name; of what few may see the trail tells no answer. */
function stepAnswers(): Record<string, string> {
  return Object.fromEntries(
    STEP_CODES.filter((step) => STEPS[step].answers && !STEPS[step].named).map((step) => [
      step,
      `settlement.answers.${step}`,
    ]),
  );
}

/** Where the words for the name of a field stand, by where it is looked for first. */
export const FIELD_WORDS = [
  "audit.fields",
  "transfer.fields",
  "transfer.state",
  "codes.relation",
  "codes.exit_reason",
  "settlement.steps",
] as const;

/** Fields whose codes stand in long lists of the database, and which list. */
const LISTS = {
  citizenship: "country",
  languages: "language",
  language: "language",
  interpreterLanguage: "language",
} as const;
type ListCode = readonly [(typeof LISTS)[keyof typeof LISTS], string];

/** A code, and a dialect in brackets after it. */
const CODE = /^([\w-]{2,12})( \(.*\))?$/;

/** The codes in changes that only the database has words for. */
export function listCodes(changes: readonly Change[]): ListCode[] {
  return changes.flatMap(({ field, before, after }) => {
    const list = listOf(field);
    return list ? [before, after].flat().flatMap((value) => codeIn(list, value)) : [];
  });
}

function listOf(field: string): ListCode[0] | undefined {
  return field in LISTS ? LISTS[field as keyof typeof LISTS] : undefined;
}

function codeIn(list: ListCode[0], value: unknown): ListCode[] {
  const code = CODE.exec(String(value ?? ""))?.[1];
  return code ? [[list, code]] : [];
}

/** The value with its code in words, when the field has one that `labels` knows as "list.code". */
export function inListWords(
  field: string,
  value: string,
  labels: ReadonlyMap<string, string>,
): string {
  const [, code, dialect = ""] = CODE.exec(value) ?? [];
  const label = labels.get(`${listOf(field)}.${code}`);
  return label ? label + dialect : value;
}
