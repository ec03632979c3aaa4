import {
  boolean,
  code,
  date,
  INTERPRETER_CATEGORIES,
  money,
  number,
  text,
  textList,
} from "./define";

/** Facts about the state's request, the settlement itself, its money and its meetings. */
export const settlementFacts = {
  "allocation.checkedWithImdiOn": date(
    "person",
    "when the municipality asked IMDi whether the person may be settled here",
  ),
  "allocation.decidedOn": date(
    "person",
    "IMDi's decision on municipality of settlement (utsøkingsdato)",
  ),
  "allocation.otherMunicipality": boolean(
    "person",
    "IMDi has an agreement or decision for another municipality",
  ),
  "benefit.housingAllowanceAppliedOn": date(
    "case",
    "when the household applied for housing allowance",
  ),
  "benefit.housingAllowanceClarifiedOn": date(
    "case",
    "when the household applied for housing allowance, or was found not to qualify",
  ),
  "benefit.housingAllowanceDueOn": date("case", "the 25th of the month the household moves in"),
  "benefit.housingAllowanceNotEligibleReason": text(
    "case",
    "why the household or home does not qualify",
  ),
  "startLoan.appliedOn": date("case", "when the household applied for a start loan"),
  "startLoan.grantedOn": date("case", "when a start loan was granted"),
  "cost.yearTotal": money("case", "the municipality's costs in the case for the grant year"),
  "distribution.answer": code(
    "case",
    ["accepted", "declined"],
    "the municipality's answer to the distribution list (fordelingsliste)",
  ),
  "distribution.answerDueOn": date(
    "case",
    "last day to answer the list; length of the period is a municipality setting, not verified",
  ),
  "distribution.answeredOn": date("case", "when the municipality answered the list"),
  "distribution.declinedOn": date("case", "when the municipality declined the household"),
  "distribution.listedOn": date(
    "case",
    "when the household came on the distribution list; without that day, when the request was registered here",
  ),
  "distribution.missingInformation": textList("case", "what the municipality still needs to know"),
  "distribution.readOn": date("case", "when the household's information in IMDinett was read"),
  "extraGrant.appliedOn": date("person", "when the application for the grant year was sent"),
  "extraGrant.clarifiedOn": date(
    "person",
    "when the first application was sent, or the grant was found not to apply",
  ),
  "extraGrant.costLogStartedOn": date("person", "first entry in the log of extra costs"),
  "extraGrant.firstAppliedOn": date("person", "when the first application was sent"),
  "extraGrant.notEligibleReason": text("person", "why the extra grant does not apply"),
  "extraGrant.yearEndedOn": date(
    "person",
    "last day of the first grant year that the first application does not cover, counted from the settlement date (not verified); each later round of an item counts on from it",
  ),
  "interpreterBooking.category": code(
    "meeting",
    INTERPRETER_CATEGORIES,
    "register category of the booked interpreter",
  ),
  "interpreterBooking.confirmedOn": date("meeting", "when the interpreter's time was confirmed"),
  "interpreterBooking.deviationReason": text(
    "meeting",
    "why no interpreter from the register was used",
  ),
  "meeting.heldOn": date("meeting", "when the meeting took place"),
  "meeting.interpretedByMinor": boolean(
    "meeting",
    "someone under 18 interpreted or passed on messages",
  ),
  "meeting.invitedOn": date("meeting", "when the person was called to the meeting"),
  "meeting.minorInterpreterReason": text(
    "meeting",
    "which exception in the Interpreting Act section 4 applied, and why",
  ),
  "meeting.needsInterpreter": boolean("meeting", "someone in the meeting needs an interpreter"),
  "reception.centre": text("case", "reception centre where the person lives, or none"),
  "reception.housingTraining": text(
    "case",
    "housing guidance given in reception, or none or unknown",
  ),
  "reception.planExists": boolean("person", "the centre has a plan or records for the person"),
  "reception.planReceivedOn": date("person", "when plan and records were received"),
  "reception.stayMonths": number("case", "months in reception"),
  "request.closedOn": date("case", "when the request stage of the case was closed"),
  "request.openedOn": date("case", "when the request was registered here as a case"),
  "settlement.acceptedOn": date(
    "person",
    "when the municipality answered that it takes the person",
  ),
  "settlement.appliedOn": date(
    "person",
    "when the person applied to IMDi for settlement with public help",
  ),
  "settlement.delayAlertedOn": date("person", "when the manager was alerted to the delay"),
  "settlement.establishedOn": date(
    "person",
    "when the first weeks were over: the settlement date and the move were registered, or the settlement stage was closed",
  ),
  "settlement.fileReadOn": date("person", "when the person file in IMDinett was read"),
  "settlement.movedOutOn": date("case", "when the household moved to another municipality"),
  "settlement.newlySettledOn": date(
    "person",
    "settlement date in the first year after it; then the tasks of the first weeks are not chased",
  ),
  "settlement.offerRefusedOn": date("case", "when the household refused the offer of settlement"),
  "settlement.plannedOn": date("person", "agreed date of settlement"),
  "settlement.registeredInImdinettOn": date(
    "person",
    "when the person's settlement date was seen registered in IMDinett",
  ),
  "settlement.settledOn": date("person", "settlement date (bosettingsdato)"),
};
