import { boolean, code, date, dateList, number, text } from "./define";

/** Facts about the way out of the programme, and what came after. */
export const transitionFacts = {
  "education.funding": code(
    "person",
    ["loan_fund", "benefit", "wage", "other"],
    "how further education is paid for",
  ),
  "education.place": text("person", "school or course with a confirmed place"),
  "education.startsOn": date("person", "first day of further education"),
  "followUp.longestGapDays": number(
    "person",
    "longest stretch without an offered talk since the transition stage opened",
  ),
  "handover.contactPerson": text("person", "named contact in the receiving service"),
  "handover.heldOn": date("person", "when the handover meeting was held"),
  "handover.participantPresent": boolean("person", "the participant took part"),
  "handover.receivingService": code(
    "person",
    ["nav", "school", "employer", "municipality", "other"],
    "who follows up after the programme",
  ),
  "jobbsjansen.assessedOn": date("person", "when Jobbsjansen or a similar scheme was considered"),
  "jobbsjansen.conclusion": text("person", "the conclusion and why"),
  "outcome.followedFromOn": date(
    "person",
    "the end of the programme of one who is asked afterwards: not of those who left Norway or died",
  ),
  "outcome.statusAfterOneYear": code(
    "person",
    ["work", "work_wage_subsidy", "education", "both", "other", "unknown"],
    "status one year after the programme",
  ),
  "outcome.statusAfterOneYearOn": date("person", "when that status was recorded"),
  "outcome.statusAfterTwoYearsOn": date(
    "person",
    "the day of what was recorded of the person two years after the programme",
  ),
  "placement.agreementSignedOn": date("person", "agreement with the employer"),
  "placement.contactPerson": text("person", "municipal contact for the employer"),
  "placement.employerReviewedOn": date(
    "person",
    "when the employer was asked what hiring would take",
  ),
  "placement.endedOn": date("person", "when the placement ended, with its result recorded"),
  "placement.endsOn": date("person", "last day of the work placement"),
  "placement.hiringNeeds": text("person", "recruitment need, tasks and language needed for hiring"),
  "placement.norwegianInWorkingHours": code(
    "person",
    ["offered", "possible", "no"],
    "the employer's answer",
  ),
  "placement.purpose": text("person", "learning goal of the work placement"),
  "placement.startsOn": date("person", "first day of the work placement"),
  "placement.taskDoneOn": date("person", "when what was agreed on in a visit was done"),
  "placement.taskDueOn": date(
    "person",
    "the first day of what was agreed on in visits and is left",
  ),
  "placement.visitDates": dateList("person", "agreed visits"),
  "placement.visitDueOn": date("person", "the next agreed visit"),
  "placement.visitHeldOn": date("person", "when that visit was held"),
  "supportedEmployment.assessedOn": date(
    "person",
    "when a trial in an ordinary job with support was considered",
  ),
  "supportedEmployment.conclusion": text("person", "the conclusion and why"),
  "transition.continuationPlanOn": date(
    "person",
    "when a plan for going on after the programme was made",
  ),
  "transition.talkHeldOn": date("person", "when the transition talk was held"),
};
