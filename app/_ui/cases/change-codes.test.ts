import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { absenceCodes, followUpKinds, talkCauses } from "@/lib/attendance/rules/codes";
import { logSearchInput } from "@/lib/audit/input";
import { claimResolutions, incomeKinds, situationKinds } from "@/lib/benefit/rules/codes";
import {
  followLeaseInput,
  recordAbsenceInput,
  recordHomeInput,
  recordReviewInput,
  recordRiskInput,
  recordSupportInput,
  setGoalsInput,
} from "@/lib/career/input";
import {
  HOME_TENURES,
  PERIOD_MOVE_REASONS,
  RISK_KINDS,
  SUPPORT_KINDS,
  SUPPORT_STATUSES,
} from "@/lib/career/rules/codes";
import { caseListInput, setSettlementDatesInput } from "@/lib/cases/input";
import { CLOSE_REASONS } from "@/lib/cases/rules/close-reasons";
import { GATE_CODES } from "@/lib/cases/rules/gates";
import { SETTLEMENT_TYPES } from "@/lib/cases/rules/settlement-types";
import { STAGE_ACTS, STAGES } from "@/lib/cases/rules/stages";
import { saveOwnItemInput } from "@/lib/checklists/input";
import { STATES } from "@/lib/checklists/rules/codes";
import {
  activitiesAfter,
  consents,
  endingKinds,
  fundings,
  receivers,
  sharedInformation,
  talkKinds,
  talkOutcomes,
} from "@/lib/completion/rules/codes";
import { COURSE_ANSWERS } from "@/lib/courses/rules/places";
import { documentKinds } from "@/lib/documents/rules/kinds";
import { enterDwellingInput, registerDwellingInput, saveLeaseInput } from "@/lib/dwellings/input";
import {
  AFTER_PLANS,
  BLOCK_REASONS,
  DEFECT_SEVERITIES,
  DEFECT_STATES,
  DEPOSIT_ACCOUNTS,
  GUARANTEE_KINDS,
  HOLDINGS,
  MOVE_REASONS,
  REGULATIONS,
  TENURES,
} from "@/lib/dwellings/rules/codes";
import { audiences } from "@/lib/guidance/rules/curriculum";
import { methods } from "@/lib/guidance/rules/plan";
import { messagesFor } from "@/lib/i18n/messages";
import { SUPPLIER_KINDS } from "@/lib/interpreters/rules/booking";
import {
  interpretedByCodes,
  interpreterCategories,
  interpreterUses,
} from "@/lib/interpreters/rules/interpreting";
import * as jobbsjansen from "@/lib/jobbsjansen/rules/codes";
import { END_GOALS } from "@/lib/law/rules/codes";
import { decisionTypes } from "@/lib/letters/rules/appeal";
import {
  COMPLAINT_RESULTS,
  EXEMPTION_GROUNDS,
  METHODS,
  OCCASIONS,
  RESULTS,
  SUBJECTS,
  TEST_KINDS,
  DECISION_KINDS as TRAINING_DECISIONS,
  LEAVE_GROUNDS as TRAINING_LEAVE_GROUNDS,
  VARIANTS,
} from "@/lib/norwegian/rules/codes";
import { TOLD_FIELDS } from "@/lib/norwegian/rules/told-fields";
import { DIGEST_CHOICES } from "@/lib/notices/rules/digest";
import { RECORD_KINDS } from "@/lib/participation/rules/records";
import {
  changeContactInput,
  changeNameInput,
  changeNeedsInput,
  changePermitInput,
  SEXES,
  setLanguagesInput,
} from "@/lib/people/input";
import { PROTECTION_GRADES } from "@/lib/people/rules/address-protection";
import { BIRTH_DATE_PRECISIONS } from "@/lib/people/rules/birth-date";
import { NAME_ORDERS } from "@/lib/people/rules/person-name";
import { RELATION_KINDS } from "@/lib/people/rules/relations";
import { SPEAKERS } from "@/lib/phrases/rules/phrases";
import * as placements from "@/lib/placements/rules/codes";
import { POLICY_PARTS } from "@/lib/policy/rules/content";
import { changeProgrammeInput } from "@/lib/programme/input";
import { LAPSED_BECAUSE } from "@/lib/programme/input/basis";
import { decisionKinds, recognitionStatuses, subGoalResults } from "@/lib/programme/rules/codes";
import { endGoals, statusesAfterOneYear } from "@/lib/programme/rules/participation";
import { ITEM_STATES } from "@/lib/reconciliation/rules/judgement";
import { changeFinderInput, recordGuidanceInput } from "@/lib/self-settlement/input";
import { CHECK_CODES, CHECK_STATES, CHECKS } from "@/lib/self-settlement/rules/checks";
import {
  FOUND_BY,
  HELPER_RELATIONS,
  HOME_LOST_REASONS,
  IMDI_REFUSAL_REASONS,
  MORE_NEEDED,
  WITHDRAWAL_REASONS,
} from "@/lib/self-settlement/rules/codes";
import { APPROVAL_REASONS, REFUSAL_CODES } from "@/lib/self-settlement/rules/decision-reasons";
import { FOLLOW_UP_CODES } from "@/lib/self-settlement/rules/follow-up";
import { APPLICATION_STATES } from "@/lib/self-settlement/rules/states";
import { planArrivalInput, recordMoveInput } from "@/lib/settlement/input";
import {
  DECLINE_REASONS,
  INTERPRETER_MODES,
  INTERPRETER_USES,
  MISSING_IN_FILE,
  MOVE_ANSWERS,
  MOVE_DIRECTIONS,
  REFUSAL_CONSEQUENCES,
  TRAVEL_MODES,
} from "@/lib/settlement/rules/codes";
import { STEP_CODES, STEPS } from "@/lib/settlement/rules/steps";
import { setYearDecisionInput } from "@/lib/steering/input";
import { ROW_FILTERS } from "@/lib/transfer/input";
import { IMPORT_FIELDS } from "@/lib/transfer/rules/fields";
import { changeAccountInput } from "@/lib/users/input";
import {
  HELP_TOPICS,
  OFFER_ANSWERS,
  SHARED_FIELDS,
  VOLUNTEER_KINDS,
} from "@/lib/volunteers/rules/agreement";
import { CODE_WORDS, FIELD_WORDS, inListWords, listCodes } from "./change-codes";

const text = (key: string): unknown =>
  key
    .split(".")
    .reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], messagesFor("nb"));

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /commands.*\.ts$/.test(name) && !name.endsWith(".test.ts"))
    .map((name) => readFileSync(join(folder, name), "utf8"));

/** Codes of a list that the law gives, as they stand with the reference data. */
const given = (file: string): string[] =>
  JSON.parse(readFileSync(`db/reference/${file}.json`, "utf8")).map(
    ({ code }: { code: string }) => code,
  );

/** Fields that commands write as they come from a form, and those that queries name. */
const FROM_FORMS = [
  changeNameInput,
  changePermitInput,
  changeNeedsInput,
  changeContactInput,
  setLanguagesInput,
  setSettlementDatesInput,
  changeProgrammeInput,
  saveOwnItemInput,
  setYearDecisionInput,
  planArrivalInput,
  recordMoveInput,
  changeAccountInput,
  changeFinderInput,
  recordGuidanceInput,
  saveLeaseInput,
  followLeaseInput,
  recordHomeInput,
  recordSupportInput,
  setGoalsInput,
  recordReviewInput,
  recordRiskInput,
  recordAbsenceInput,
  registerDwellingInput,
  enterDwellingInput,
  caseListInput,
  logSearchInput,
].flatMap(({ shape }) => Object.keys(shape));
const NO_FIELDS = new Set(
  [
    "topic personId caseId participationId accountId version idempotencyKey everyone after before",
    "itemKey conditionFlag repeatMonths year applicationId",
    "itemKey conditionFlag repeatMonths year personIds closeCase",
    "homeId supportId riskId absenceId",
  ]
    .join(" ")
    .split(" "),
);
/** What an own item is kept as, a person whom a file tells of, and the letters of a municipality. */
const KEPT = [
  "id condition repeat evidence birth identity grade role headDuf householdKey",
  "letterSubject letterBody department senderAddress refusalIs",
].flatMap((names) => names.split(" "));

describe("the names of audited fields", () => {
  const written = filesOf("lib").flatMap((code) =>
    [...code.matchAll(/\bfield: "(\w+)"|\bfields: \[([^\]`{}.]*)\]/g)].flatMap(
      ([, one, many]) =>
        one ?? [...(many ?? "").matchAll(/"(\w+)"/g)].map(([, name]) => name ?? ""),
    ),
  );
  const all = [
    ...written,
    ...FROM_FORMS.filter((name) => !NO_FIELDS.has(name)),
    ...KEPT,
    ...TOLD_FIELDS,
    ...STEP_CODES,
    ...IMPORT_FIELDS,
    ...ROW_FILTERS,
    ...RELATION_KINDS,
    ...given("exit-reasons"),
  ];
  it.each([...new Set(all)])("%s has words", (name) => {
    expect(FIELD_WORDS.some((place) => typeof text(`${place}.${name}`) === "string")).toBe(true);
  });
});

describe("the codes of changed fields", () => {
  const codes: Record<string, readonly string[]> = {
    absenceCause: talkCauses,
    absenceType: absenceCodes,
    act: STAGE_ACTS,
    benefitSituation: situationKinds,
    benefitIncome: incomeKinds,
    careLeaveOffer: followUpKinds,
    claimResolution: claimResolutions,
    employerAnswer: placements.employerAnswers,
    industry: placements.industries,
    jobConclusion: placements.jobConclusions,
    norwegianInHours: placements.norwegianAnswers,
    placementKind: placements.placementKinds,
    placementResult: placements.placementResults,
    requiredLevel: placements.requiredLevels,
    subsidy: placements.subsidies,
    visitStanding: placements.visitStandings,
    targetGroup: jobbsjansen.TARGET_GROUPS,
    jobbsjansenIncome: jobbsjansen.INCOMES,
    jobbsjansenOffer: jobbsjansen.OFFERS,
    jobbsjansenAnswer: jobbsjansen.ANSWERS,
    jobbsjansenResult: jobbsjansen.RESULTS,
    jobbsjansenSource: jobbsjansen.RESULT_SOURCES,
    jobbsjansenGoalKind: jobbsjansen.GOAL_KINDS,
    extensionGround: jobbsjansen.EXTENSION_GROUNDS,
    startListening: jobbsjansen.LEVELS,
    startSpeaking: jobbsjansen.LEVELS,
    startReading: jobbsjansen.LEVELS,
    startWriting: jobbsjansen.LEVELS,
    endListening: jobbsjansen.LEVELS,
    endSpeaking: jobbsjansen.LEVELS,
    endReading: jobbsjansen.LEVELS,
    endWriting: jobbsjansen.LEVELS,
    benefitStatus: ["computing", "stopped", "computed", "approved"],
    openStages: STAGES,
    passedWithout: GATE_CODES,
    settlementType: SETTLEMENT_TYPES,
    applicationState: APPLICATION_STATES,
    outcome: ["approved", "rejected", "withdrawn"],
    reasons: [
      ...REFUSAL_CODES,
      ...APPROVAL_REASONS,
      ...MORE_NEEDED,
      ...HOME_LOST_REASONS,
      ...IMDI_REFUSAL_REASONS,
      ...WITHDRAWAL_REASONS,
    ],
    documentKind: documentKinds,
    foundBy: FOUND_BY,
    helperRelation: HELPER_RELATIONS,
    tenure: TENURES,
    holding: HOLDINGS,
    blockReason: BLOCK_REASONS,
    severity: DEFECT_SEVERITIES,
    defectState: DEFECT_STATES,
    depositAccount: DEPOSIT_ACCOUNTS,
    guaranteeKind: GUARANTEE_KINDS,
    policyPart: POLICY_PARTS,
    status: ["open", "closed", "draft", "finished", "published"],
    state: STATES,
    topics: given("guidance-topics"),
    wanted: given("guidance-topics"),
    needed: given("guidance-topics"),
    methods,
    topicAudience: audiences,
    endGoal: endGoals,
    decisionKind: decisionKinds,
    grounds: given("decision-grounds"),
    subGoalResult: subGoalResults,
    recognitionStatus: recognitionStatuses,
    reconciliationState: ITEM_STATES,
    levelReading: RESULTS,
    levelListening: RESULTS,
    levelWriting: RESULTS,
    levelOral: RESULTS,
    levelOccasion: OCCASIONS,
    levelMethod: METHODS,
    testKind: TEST_KINDS,
    testVariant: VARIANTS,
    complaintResult: COMPLAINT_RESULTS,
    trainingSubject: SUBJECTS,
    exemptionGround: Object.values(EXEMPTION_GROUNDS).flat(),
    trainingDecision: TRAINING_DECISIONS,
    trainingLeaveGround: TRAINING_LEAVE_GROUNDS,
    endingKind: endingKinds,
    activityAfter: activitiesAfter,
    transitionTalk: talkKinds,
    talkOutcome: talkOutcomes,
    educationFunding: fundings,
    receivingService: receivers,
    handoverConsent: consents,
    sharedInformation,
    statusAfterOneYear: statusesAfterOneYear,
    closeReason: CLOSE_REASONS,
    addressProtection: PROTECTION_GRADES,
    sex: SEXES,
    birthDatePrecision: BIRTH_DATE_PRECISIONS,
    nameOrder: NAME_ORDERS,
    educationLevel: given("education-levels"),
    permitGround: given("permit-grounds"),
    earlierPermit: given("permit-grounds"),
    lapsedBecause: LAPSED_BECAUSE,
    lawEndGoal: END_GOALS,
    exitReason: given("exit-reasons"),
    refusalIs: decisionTypes,
    check: CHECK_CODES,
    overridden: CHECK_CODES,
    checkState: CHECK_STATES,
    checkReasons: [...new Set(CHECKS.flatMap(({ reasons }) => [...reasons]))],
    interpreterCategory: interpreterCategories,
    interpretedBy: interpretedByCodes,
    supplierKind: SUPPLIER_KINDS,
    courseAnswer: COURSE_ANSWERS,
    volunteerKind: VOLUNTEER_KINDS,
    helpWith: HELP_TOPICS,
    volunteerAnswer: OFFER_ANSWERS,
    sharedFields: SHARED_FIELDS,
    speaker: SPEAKERS,
    followUpKind: RECORD_KINDS,
    ...FOLLOW_UP_CODES,
    guidanceInvitationAnswer: ["yes", "no", "later"],
    digest: DIGEST_CHOICES,
    homeTenure: HOME_TENURES,
    movedReason: PERIOD_MOVE_REASONS,
    movedOutReason: MOVE_REASONS,
    afterPlan: AFTER_PLANS,
    regulation: REGULATIONS,
    supportKind: SUPPORT_KINDS,
    supportStatus: SUPPORT_STATUSES,
    riskKind: RISK_KINDS,
    declineReason: DECLINE_REASONS,
    missingInformation: MISSING_IN_FILE,
    travelMode: TRAVEL_MODES,
    interpreterUse: [...INTERPRETER_USES, ...interpreterUses],
    interpreterMode: INTERPRETER_MODES,
    told: REFUSAL_CONSEQUENCES,
    direction: MOVE_DIRECTIONS,
    ownAnswer: MOVE_ANSWERS,
    otherAnswer: MOVE_ANSWERS,
    ...Object.fromEntries(
      STEP_CODES.flatMap((step) => {
        const { answers, named } = STEPS[step];
        return answers && !named ? [[step, answers]] : [];
      }),
    ),
  };
  it("are those of the fields that have any", () => {
    expect(Object.keys(CODE_WORDS).sort()).toEqual(Object.keys(codes).sort());
  });
  it.each(Object.entries(codes))("of %s have words", (field, list) => {
    for (const code of list)
      expect(text(`${CODE_WORDS[field]}.${code}`), code).toBeTypeOf("string");
  });

  it("are looked up in the database where its lists are long", () => {
    const changes = [
      { field: "citizenship", before: null, after: "SYR" },
      { field: "languages", before: ["ar"], after: ["ar (levantinsk)", "ku"] },
      { field: "givenName", before: "Ali", after: "Ali Reza" },
    ];
    expect(listCodes(changes)).toEqual([
      ["country", "SYR"],
      ["language", "ar"],
      ["language", "ar"],
      ["language", "ku"],
    ]);
    const labels = new Map([["language.ar", "arabisk"]]);
    expect(inListWords("languages", "ar (levantinsk)", labels)).toBe("arabisk (levantinsk)");
    expect(inListWords("languages", "ku", labels)).toBe("ku");
    expect(inListWords("givenName", "ar", labels)).toBe("ar");
  });
});
