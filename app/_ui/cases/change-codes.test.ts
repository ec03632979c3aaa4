import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { absenceCodes, followUpKinds, talkCauses } from "@/lib/attendance/rules/codes";
import { claimResolutions, incomeKinds, situationKinds } from "@/lib/benefit/rules/codes";
import {
  HOME_TENURES,
  PERIOD_MOVE_REASONS,
  RISK_KINDS,
  SUPPORT_KINDS,
  SUPPORT_STATUSES,
} from "@/lib/career/rules/codes";
import { CLOSE_REASONS } from "@/lib/cases/rules/close-reasons";
import { GATE_CODES } from "@/lib/cases/rules/gates";
import { SETTLEMENT_TYPES } from "@/lib/cases/rules/settlement-types";
import { STAGE_ACTS, STAGES } from "@/lib/cases/rules/stages";
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
import { DIGEST_CHOICES } from "@/lib/notices/rules/digest";
import { RECORD_KINDS } from "@/lib/participation/rules/records";
import { SEXES } from "@/lib/people/input";
import { PROTECTION_GRADES } from "@/lib/people/rules/address-protection";
import { BIRTH_DATE_PRECISIONS } from "@/lib/people/rules/birth-date";
import { NAME_ORDERS } from "@/lib/people/rules/person-name";
import { SPEAKERS } from "@/lib/phrases/rules/phrases";
import * as placements from "@/lib/placements/rules/codes";
import { POLICY_PARTS } from "@/lib/policy/rules/content";
import { LAPSED_BECAUSE } from "@/lib/programme/input/basis";
import { decisionKinds, recognitionStatuses, subGoalResults } from "@/lib/programme/rules/codes";
import { endGoals, statusesAfterOneYear } from "@/lib/programme/rules/participation";
import { ITEM_STATES } from "@/lib/reconciliation/rules/judgement";
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
import {
  HELP_TOPICS,
  OFFER_ANSWERS,
  SHARED_FIELDS,
  VOLUNTEER_KINDS,
} from "@/lib/volunteers/rules/agreement";
import { CODE_WORDS, inListWords, listCodes } from "./change-codes";

const text = (key: string): unknown =>
  key
    .split(".")
    .reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], messagesFor("nb"));

/** Codes of a list that the law gives, as they stand with the reference data. */
const given = (file: string): string[] =>
  JSON.parse(readFileSync(`db/reference/${file}.json`, "utf8")).map(
    ({ code }: { code: string }) => code,
  );

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
