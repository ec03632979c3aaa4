import { code, codeList, date, money, number, percent, text, textList } from "./define";

/** Facts about the municipality's own work. */
export const municipalityFacts = {
  "employer.lastContactOn": date("employer", "last contact with the employer"),
  "employer.placementStatus": code(
    "employer",
    ["has_placement", "may_offer", "no"],
    "the employer's status for work placements",
  ),
  "municipality.countyAgreementSignedOn": date(
    "municipality",
    "agreement with the county authority on combined education",
  ),
  "municipality.experienceSharedOn": date(
    "municipality",
    "when an experience was last shared with other municipalities",
  ),
  "municipality.experienceTopic": text("municipality", "what was shared"),
  "municipality.housingPlanReviewedOn": date(
    "municipality",
    "when the plan for varied housing was made or updated",
  ),
  "municipality.housingPlanTopics": codeList(
    "municipality",
    ["tenure_mix", "landlords", "employment"],
    "what the plan covers",
  ),
  "municipality.interpreterGuidelineAdoptedOn": date(
    "municipality",
    "written guidelines for interpreters (Interpreting Act section 9)",
  ),
  "municipality.interpreterRegisteredShare": percent(
    "municipality",
    "assignments that went to interpreters in the national register",
  ),
  "municipality.interpreterShareMeasuredOn": date("municipality", "when that share was measured"),
  "municipality.interpreterTrainedShare": percent(
    "municipality",
    "staff who book interpreters and have completed the training",
  ),
  "municipality.interviewRuleAdoptedOn": date(
    "municipality",
    "rule to call at least one qualified applicant with an immigrant background",
  ),
  "municipality.jointHealthMeasure": text(
    "municipality",
    "joint measure for public health and integration",
  ),
  "municipality.jointHealthMeasureOwner": text("municipality", "who is responsible for it"),
  "municipality.minorPlacesDecided": number(
    "municipality",
    "places decided for unaccompanied minors",
  ),
  "municipality.minorPlacesEmptyCost": money(
    "municipality",
    "cost of empty places in the half-year",
  ),
  "municipality.minorPlacesReviewedOn": date("municipality", "when the places were reviewed"),
  "municipality.minorPlacesUsed": number("municipality", "places in use"),
  "municipality.norwegianClassSize": number(
    "municipality",
    "average students per class in Norwegian training",
  ),
  "municipality.norwegianHoursCovered": number(
    "municipality",
    "hours the language grant covers at that class size",
  ),
  "municipality.norwegianHoursGiven": number("municipality", "hours given per class"),
  "municipality.planningStrategyCheckedOn": date(
    "municipality",
    "when the planning strategy was checked",
  ),
  "municipality.planningStrategyTopics": codeList(
    "municipality",
    ["housing", "interpreting", "capacity"],
    "what the strategy covers",
  ),
  "municipality.programmeTargets": textList(
    "municipality",
    "result targets for the introduction programme for the year",
  ),
  "municipality.quotaRemaining": number(
    "municipality",
    "places left under this year's council decision; an application keeps the number it was checked against",
  ),
  "municipality.selfSettlementCooperationSignedOn": date(
    "municipality",
    "agreement with other municipalities on sharing the role",
  ),
  "municipality.selfSettlementFigures": codeList(
    "municipality",
    ["share", "waiting_days", "rent", "crowding"],
    "figures gone through in the review",
  ),
  "municipality.selfSettlementGuidelineParts": codeList(
    "municipality",
    ["definition", "target_group", "housing_requirements"],
    "what the guideline contains",
  ),
  "municipality.selfSettlementGuidelinePublishedOn": date(
    "municipality",
    "when the guideline was published",
  ),
  "municipality.selfSettlementGuidelineVersion": text("municipality", "version now in force"),
  "municipality.selfSettlementOfficer": text(
    "municipality",
    "who is responsible for agreed self-settlement",
  ),
  "municipality.selfSettlementReviewedOn": date("municipality", "when the figures were reviewed"),
  "municipality.volunteerCount": number("municipality", "residents signed up"),
  "municipality.volunteerSignUpOpenedOn": date("municipality", "when open sign-up started"),
  "organisationMeeting.heldOn": date(
    "municipality",
    "dialogue meeting with immigrant organisations",
  ),
  "organisationMeeting.sharedGoals": textList("municipality", "goals discussed in the meeting"),
  "trainingTest.changes": textList("municipality", "what was changed after the test, or nothing"),
  "trainingTest.findings": textList("municipality", "what the users found"),
  "trainingTest.heldOn": date(
    "municipality",
    "when participants, teachers, advisers and residents tested the training",
  ),
};
