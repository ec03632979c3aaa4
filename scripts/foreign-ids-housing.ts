import type { Subject } from "./foreign-ids-subject";

type Sample = (subject: Subject) => Record<string, unknown>;

const day = "2026-11-23";
const onTenancy = (more: object): Sample => {
  return ({ tenancyId }) => ({ tenancyId, version: 1, ...more });
};

/** Inputs for the commands on homes of households, as `samples` has them for the others. */
export const housingSamples: Readonly<Record<string, Sample | readonly Sample[]>> = {
  "housing.open-tenancy": ({ caseId, homeId, personId }) => ({
    caseId,
    dwellingId: homeId,
    personIds: [personId],
    places: ["whole"],
    plannedFrom: "2029-01-01",
  }),
  "housing.offer-reserved": onTenancy({}),
  "housing.preview-offer-letter": onTenancy({ language: "nb", answerBy: "2026-12-04" }),
  "housing.send-offer-letter": onTenancy({ language: "nb", answerBy: "2026-12-04" }),
  "housing.answer-offer": onTenancy({ answer: "accepted", answeredOn: day }),
  "housing.withdraw-tenancy": onTenancy({ withdrawalReason: "no_answer" }),
  "housing.plan-handover": onTenancy({ handoverPlannedOn: day }),
  "housing.assess-home": onTenancy({ accessAssessedOn: day }),
  "housing.move-in": onTenancy({ movedInOn: day }),
  "housing.change-period": onTenancy({ plannedFrom: "2027-01-01", note: "Venter på nøkler" }),
  "housing.change-places": onTenancy({ changedOn: day, places: ["whole"], note: "Roligere" }),
  "housing.add-dweller": ({ tenancyId, personId }) => ({
    tenancyId,
    version: 1,
    personId,
    livesFrom: "2027-03-01",
    cameBecause: "came_back",
  }),
  "housing.end-dweller": ({ tenancyId, personId }) => ({
    tenancyId,
    version: 1,
    personId,
    livesUntil: "2027-02-01",
    leftBecause: "own_home",
  }),
  "housing.move-out": onTenancy({
    movedOutOn: day,
    movedOutTo: "family",
    movedOutReason: "term_ended",
  }),
  "housing.save-protocol": ({ acceptedId }) => ({
    tenancyId: acceptedId,
    version: 1,
    kind: "handover",
    heldOn: day,
    keyCount: 3,
  }),
  "housing.sign-protocol": ({ acceptedId }) => ({
    tenancyId: acceptedId,
    version: 1,
    kind: "handover",
    householdName: "Amina Yusuf",
    adviserName: "Kari Rådgiver",
  }),
  "housing.remove-handover-photo": ({ acceptedId, handoverPhotoId }) => ({
    tenancyId: acceptedId,
    photoId: handoverPhotoId,
    version: 1,
  }),
  "housing.save-home-need": ({ caseId, personId }) => ({ caseId, personId, version: 0 }),
  "housing.request-housing-help": ({ caseId }) => ({ caseId, requestedOn: day }),
  "housing.decide-housing-help": ({ helpId }) => ({
    helpId,
    version: 1,
    decidedOn: day,
    outcome: "granted",
    mainContent: "Hjelp til å finne en bolig",
    grounds: "Husstanden kan ikke skaffe bolig selv",
  }),
};
