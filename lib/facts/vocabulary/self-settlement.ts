import {
  boolean,
  code,
  date,
  INTERPRETER_CATEGORIES,
  openCode,
  openCodeList,
  QUESTION_ANSWERS,
  text,
} from "./define";

/** Answers that are open to named users alone; the record publishes `withheld`. */
const WITHHELD_ANSWERS = [...QUESTION_ANSWERS, "withheld"] as const;

/** Facts about agreed self-settlement: the application and the questions asked of each adult alone. */
export const selfSettlementFacts = {
  "application.answerSentOn": date(
    "application",
    "when the written answer was sent to the refugee",
  ),
  "application.decidedOn": date(
    "application",
    "when the municipality decided on the application for agreed self-settlement, home and lease included",
  ),
  "application.guidelineVersion": text(
    "application",
    "version of the municipal guideline the application was judged by",
  ),
  "application.meetsDefinition": boolean(
    "application",
    "the application meets the municipality's written definition",
  ),
  "application.movingTermsExplainedOn": date(
    "application",
    "when it was explained who finds a home at a later move",
  ),
  "application.movingTermsUnderstood": boolean(
    "application",
    "the refugee confirmed having understood",
  ),
  "application.outcome": code(
    "application",
    ["approved", "rejected", "withdrawn"],
    "result of the application",
  ),
  "application.quotaCheckedOn": date(
    "application",
    "when free places were checked for this application",
  ),
  "application.reasons": openCodeList(
    "application",
    "guideline_criterion",
    "reasons for the outcome, each pointing to a criterion in the guideline",
  ),
  "application.rightsExplainedLanguage": openCode(
    "application",
    "language",
    "language in which rights, duties and risks were explained",
  ),
  "application.rightsExplainedOn": date(
    "application",
    "when rights, duties and risks were explained",
  ),
  "application.supportComparedOn": date(
    "application",
    "when deposit, furniture and start-up support were compared with the standard package",
  ),
  "application.supportDifferenceReason": text(
    "application",
    "why the support differs from the standard package",
  ),
  "application.supportEqualsStandard": boolean(
    "application",
    "the support equals the standard package",
  ),
  "application.termsSentOn": date(
    "application",
    "when the terms for agreed self-settlement were sent to the refugee",
  ),
  "application.termsSentToCentreOn": date(
    "application",
    "when the terms were sent to the reception centre",
  ),
  "brokerQuestion.answer": code(
    "person",
    WITHHELD_ANSWERS,
    "whether anyone demanded money or favours for the home; named access, so that `withheld` stands for any answer",
  ),
  "brokerQuestion.askedAlone": boolean("person", "nobody else but the interpreter was present"),
  "brokerQuestion.askedOn": date("person", "when the adult was asked"),
  "brokerQuestion.interpreterCategory": code(
    "person",
    INTERPRETER_CATEGORIES,
    "register category of the interpreter used",
  ),
  "dependencyQuestion.actionAgreedOn": date(
    "person",
    "the day of the talk in which it was settled what happens next, whatever the answer was",
  ),
  "dependencyQuestion.answer": code(
    "person",
    WITHHELD_ANSWERS,
    "whether there are debts or obligations to landlord or intermediary; named access, so that `withheld` stands for any answer",
  ),
  "dependencyQuestion.askedAlone": boolean("person", "nobody else but the interpreter was present"),
  "dependencyQuestion.askedOn": date("person", "when the adult was asked"),
  "followUp.firstDueOn": date("case", "when the first follow-up after moving in is due"),
  "followUp.firstHeldOn": date("case", "when the first follow-up after moving in was held"),
  "followUp.secondDueOn": date("case", "when the second follow-up after moving in is due"),
  "followUp.secondHeldOn": date("case", "when the second follow-up after moving in was held"),
  "followUp.thirdDueOn": date("case", "when the third follow-up after moving in is due"),
  "followUp.thirdHeldOn": date("case", "when the third follow-up after moving in was held"),
};
