import { boolean, code, date, number, openCodeList, text, textList } from "./define";

/** Facts about the persons of a household: language, permit, health, children and young people. */
export const peopleFacts = {
  "child.adulthoodPlanOn": date(
    "person",
    "when the plan for housing, finances and contact person after 18 was made",
  ),
  "child.freeCoreHoursCheckedOn": date(
    "person",
    "when the right to free core hours in kindergarten was checked",
  ),
  "child.guardian": text("person", "the child's guardian (verge)"),
  "child.hasEnoughSpace": boolean(
    "person",
    "the home gives this child enough space, as judged by the adviser",
  ),
  "child.individualPlanOn": date("person", "date of the child's individual plan"),
  "child.isKindergartenAge": boolean("person", "the child is below school age"),
  "child.leisureActivity": text("person", "the agreed activity, or none with a reason"),
  "child.metresToSchoolOrKindergarten": number("person", "distance from the home in metres"),
  "child.needsAssessedOn": date("person", "when the child's needs were assessed individually"),
  "child.placeReason": text("person", "why this home and care were chosen"),
  "child.placeReservedOn": date(
    "person",
    "when a suitable vacant place was reserved for the child",
  ),
  "child.primaryAdult": text("person", "the regular adult contact"),
  "child.schoolOrKindergartenStartsOn": date("person", "first day in school or kindergarten"),
  "child.supportSchemesReviewedOn": date(
    "person",
    "when support schemes were gone through with the family",
  ),
  "child.turns18On": date("person", "the child's 18th birthday"),
  "consent.healthInformationAnswer": code(
    "person",
    ["given", "refused"],
    "the person's answer; consent is voluntary",
  ),
  "consent.healthInformationAskedOn": date(
    "person",
    "when consent to obtain a doctor's statement was asked for",
  ),
  "health.examinationOfferedOn": date(
    "person",
    "when a health examination was offered; never the result",
  ),
  "health.tbExaminedOn": date(
    "person",
    "when the tuberculosis examination was done; never the result",
  ),
  "health.tbReminderSentOn": date("person", "when the health service was reminded"),
  "household.size": number("case", "persons in the household"),
  "impairment.documentedOn": date("person", "date of the doctor's statement; never its content"),
  "person.arrivedInNorwayOn": date("person", "date of arrival in Norway"),
  "person.entryPermitOn": date("person", "when UDI gave the permit to enter Norway"),
  "person.interpreterNeeded": boolean("person", "the person needs an interpreter"),
  "person.interpreterScarce": boolean(
    "person",
    "qualified interpreters in the language are hard to get",
  ),
  "person.languages": openCodeList(
    "person",
    "language",
    "languages the person understands, the preferred one first, with dialect",
  ),
  "person.localNetwork": textList(
    "person",
    "people known in the municipality and what they can help with",
  ),
  "person.mappedOn": date(
    "person",
    "when education, work, family and wishes were mapped before settlement",
  ),
  "person.moveNoticeSentOn": date(
    "person",
    "when the notice of the move was sent to the National Population Register",
  ),
  "person.newlyArrivedOn": date(
    "person",
    "date of arrival in Norway in the first year after it; then what follows from it is not chased",
  ),
  "person.permitExpiresOn": date("person", "last day of the residence permit"),
  "person.permitGrantedOn": date("person", "when the residence permit was granted"),
  "person.permitNoticeOn": date("person", "when the police told the person of the permit"),
  "person.registeredInNirOn": date("person", "when the person was registered in NIR"),
  "person.workOrEducationWish": text("person", "the work or education the person hopes for"),
  "schoolTalk.atRisk": boolean("person", "the young person may drop out, as agreed in the talk"),
  "schoolTalk.contactOfferedOn": date("person", "when contact with the school was offered"),
  "schoolTalk.heldOn": date("person", "when school was talked about"),
  "socialControl.accessLimited": boolean("case", "the information is open to named users only"),
  "socialControl.checkedOn": date("case", "when reported concern was checked for"),
  "socialControl.concernReported": boolean(
    "case",
    "concern about negative social control or violence has been reported",
  ),
  "youthConcern.agreedAction": text("person", "what was agreed; named access"),
  "youthConcern.contactedOn": date("person", "when the service was contacted"),
  "youthConcern.contactedService": code(
    "person",
    ["slt", "child_welfare", "police", "other"],
    "who was contacted",
  ),
  "youthTalk.followUpPerson": text(
    "person",
    "who follows up; the content of the talk is open to named users only",
  ),
  "youthTalk.heldAlone": boolean("person", "no family member was present"),
  "youthTalk.heldOn": date("person", "when the talk took place"),
};
