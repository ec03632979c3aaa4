import {
  boolean,
  code,
  codeList,
  date,
  INTERPRETER_CATEGORIES,
  number,
  openCode,
  openCodeList,
  SKILL_LEVELS,
  text,
  textList,
} from "./define";

/** Facts about the introduction programme: mapping, plan, language, attendance. */
export const programmeFacts = {
  "absence.cause": code(
    "absence",
    ["housing", "health", "childcare", "other", "unknown"],
    "why the participant was away; no diagnosis",
  ),
  "absence.causeNotedOn": date("absence", "when the cause was recorded"),
  "absence.housingAlertSentOn": date(
    "absence",
    "when the housing adviser got a task because of an absence caused by housing",
  ),
  "absenceTalk.openedOn": date(
    "person",
    "when absence out of the ordinary opened a talk; the latest",
  ),
  "absenceTalk.heldOn": date("person", "when that talk was held"),
  "certification.withdrawnOn": date(
    "person",
    "when the right to certify one's own illness was withdrawn; the latest decision",
  ),
  "certification.assessedOn": date("person", "when that decision was seen anew"),
  "leave.careLeaveStartedOn": date("person", "first day of a care leave that has not ended"),
  "leave.followUpOfferedOn": date(
    "person",
    "when follow-up or Norwegian was offered in the care leave",
  ),
  "leave.religiousDayOn": date("person", "the next religious day off"),
  "leave.religiousNoticeOn": date("person", "when the participant gave notice of it"),
  "housingAlert.sentOn": date(
    "case",
    "when both advisers were told that the home keeps someone away; the oldest without a measure, or else the latest",
  ),
  "housingAlert.settledOn": date("case", "when a measure was agreed for each such alert"),
  "careerGuidance.completedOn": date(
    "person",
    "when career guidance from the county authority was completed",
  ),
  "competenceMapping.helpGivenOn": date("person", "when the person got help to fill in the form"),
  "competenceMapping.interpreterCategory": code(
    "person",
    INTERPRETER_CATEGORIES,
    "register category of the interpreter in the mapping conversation",
  ),
  "competenceMapping.interpreterDeviationReason": text(
    "person",
    "why no qualified interpreter was used",
  ),
  "competenceMapping.openGaps": number(
    "person",
    "required fields on education, work and languages that are still empty",
  ),
  "competenceMapping.purposeExplainedOrally": boolean("person", "the purpose was explained orally"),
  "competenceMapping.reviewedOn": date(
    "person",
    "when the mapping was gone through in a conversation",
  ),
  "integrationPlan.adaptations": textList("person", "how the training is adapted"),
  "integrationPlan.adaptationsResponsible": text("person", "who follows up the adaptations"),
  "integrationPlan.changeNote": text("person", "what was changed at the review, or nothing"),
  "integrationPlan.combinedEducation": code(
    "person",
    ["none", "primary_lower_secondary", "upper_secondary"],
    "education combined with Norwegian",
  ),
  "integrationPlan.combinedEducationProvider": text(
    "person",
    "who is responsible for that education",
  ),
  "integrationPlan.copyGivenOn": date("person", "when the participant got a copy"),
  "integrationPlan.elements": openCodeList(
    "person",
    "plan_element",
    "elements in the plan, such as housing_course",
  ),
  "integrationPlan.endGoalAtRisk": boolean(
    "person",
    "the end goal will probably not be met in time",
  ),
  "integrationPlan.endGoalSetOn": date("person", "when the end goal was set"),
  "integrationPlan.madeWithParticipantOn": date(
    "person",
    "when the plan was made together with the participant",
  ),
  "integrationPlan.reviewOn": date(
    "person",
    "when the plan is to be gone through next, as the adviser has set it",
  ),
  "integrationPlan.reviewedOn": date(
    "person",
    "when the plan was last reviewed with the participant",
  ),
  "language.endLevel": codeList(
    "person",
    SKILL_LEVELS,
    "level of Norwegian at programme end, per skill",
  ),
  "language.firstMeasuredOn": date("person", "when the level of Norwegian was first measured"),
  "language.goal": codeList("person", SKILL_LEVELS, "goal of Norwegian in the plan, per skill"),
  "language.goalReachedOn": date(
    "person",
    "when the goal of Norwegian in the plan was reached in every skill, or the person was exempted",
  ),
  "language.level": codeList("person", SKILL_LEVELS, "level at the latest measurement, per skill"),
  "language.measureFromOn": date(
    "person",
    "when progress was last measured, or else the programme began; none when the goal is reached",
  ),
  "language.measuredOn": date("person", "when progress was last measured"),
  "language.roseOn": date("person", "when a level of Norwegian last came higher than it had been"),
  "language.shortResultOn": date(
    "person",
    "when the latest result of a test that was short of its goal was made known, while no complaint is sent",
  ),
  "language.startLevel": codeList(
    "person",
    SKILL_LEVELS,
    "level of Norwegian at programme start, per skill",
  ),
  "language.testOn": date("person", "the next test that the person is registered for"),
  "language.teachingMethod": text("person", "teaching method used since the last measurement"),
  "learningNeeds.screenedOn": date(
    "person",
    "when obstacles to learning were screened for; type of referral only, no findings",
  ),
  "programme.decidedOn": date("person", "decision on the introduction programme"),
  "programme.endedOn": date("person", "when the programme ended, whatever the reason"),
  "programme.exitReason": openCode(
    "person",
    "exit_reason",
    "exit reason or main activity after the programme",
  ),
  "programme.lastDecisionOn": date(
    "person",
    "last day on which the programme can be decided for someone in the target group without a decision, until a year after it",
  ),
  "programme.plannedEndOn": date("person", "calculated last day of the programme"),
  "programme.rightArisesOn": date("person", "settlement date, or the date of the claim"),
  "programme.startedOn": date("person", "first day of the programme"),
  "programme.workDirectedHoursPerWeek": number(
    "person",
    "average weekly hours of accepted work-directed elements",
  ),
  "programme.workDirectedRuleStartsOn": date(
    "person",
    "start plus 3 months, or 6 without upper secondary (section 14 a); empty when the rule does not cover the programme",
  ),
  "recognition.status": code(
    "person",
    ["not_needed", "not_started", "applied", "answered"],
    "recognition of education from abroad",
  ),
  "recognition.statusOn": date("person", "when the status was recorded"),
  "subGoal.dueOn": date("subGoal", "when the sub-goal is to be met"),
  "subGoal.measure": text("subGoal", "how it is measured"),
  "subGoal.type": code(
    "subGoal",
    ["work_ability", "basic_skills", "norwegian_test"],
    "type of sub-goal",
  ),
  "timetable.weeksBelowFullTime": number(
    "person",
    "programme weeks, holidays and approved leave aside, below the full-time norm",
  ),
  "training.civicsDoneOn": date(
    "person",
    "when the test in civics was passed, or the person was exempted from it",
  ),
  "training.civicsDueOn": date("person", "when the hours and the test in civics are to be done"),
  "training.norwegianEndsOn": date(
    "person",
    "when the right to training in Norwegian ends, approved leave added",
  ),
  "training.norwegianOfferedOn": date(
    "person",
    "when training in Norwegian and social studies was offered",
  ),
  "training.rightArisesOn": date(
    "person",
    "settlement date of someone of the age that has the right to training in Norwegian",
  ),
};
