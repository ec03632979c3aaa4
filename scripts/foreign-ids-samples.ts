import { newId } from "@/lib/platform/ids";
import { benefitSamples } from "./foreign-ids-benefit";
import { careerSamples } from "./foreign-ids-career";
import { completionSamples } from "./foreign-ids-completion";
import { courseSamples } from "./foreign-ids-courses";
import { documentSamples } from "./foreign-ids-documents";
import { dwellingSamples } from "./foreign-ids-dwellings";
import { guidanceSamples } from "./foreign-ids-guidance";
import { housingSamples } from "./foreign-ids-housing";
import { interpreterSamples } from "./foreign-ids-interpreters";
import { jobbsjansenSamples } from "./foreign-ids-jobbsjansen";
import { mappingSamples } from "./foreign-ids-mapping";
import { norwegianSamples } from "./foreign-ids-norwegian";
import { participationSamples } from "./foreign-ids-participation";
import { placementSamples } from "./foreign-ids-placements";
import { programmeSamples } from "./foreign-ids-programme";
import { reconciliationSamples } from "./foreign-ids-reconciliation";
import type { Subject } from "./foreign-ids-subject";
import { volunteerSamples } from "./foreign-ids-volunteers";

type Sample = (subject: Subject) => Record<string, unknown>;

const version = 1;
const day = "2026-11-20";
const reason = "Trengs i prøven";
const key = () => ({ idempotencyKey: newId() });
const member = ({ teamId, colleagueId }: Subject) => ({ teamId, accountId: colleagueId });
const onCase = (more: object): Sample => {
  return ({ caseId }) => ({ caseId, version: 1, ...more });
};
const onPerson = (more: object): Sample => {
  return ({ personId }) => ({ personId, ...more });
};
const onAccount = (more: object): Sample => {
  return ({ colleagueId }) => ({ accountId: colleagueId, version, ...more });
};
const onChange: Sample = ({ changeId }) => ({ changeId, version });
const onLandlord = (more: object): Sample => {
  return ({ landlordId }) => ({ landlordId, version, ...more });
};
/** An act on an application as it was read; the later of two officers learns that the other was first. */
const onApplication = (more: object = {}): Sample => {
  return ({ application: { applicationId } }) => ({
    applicationId,
    version: 0,
    happenedOn: day,
    ...more,
  });
};
const home = ({ application, landlordId }: Subject) => ({
  dwellingId: application.dwellingId,
  landlordId,
});
const newCase = { settlementType: "from_reception", duplicatesSeen: true };
const talk = {
  heldOn: day,
  askedAlone: "yes",
  interpreterUse: "not_needed",
  brokerAnswer: "no",
  dependencyAnswer: "no",
};
const newMember = { givenName: "Hodan", familyName: "Warsame", birthDate: "04.07.1990" };

const onFlow = (more: object): Sample => {
  return ({ caseId, personId }) => ({ caseId, personIds: [personId], ...key(), ...more });
};
const onMember = (more: object): Sample => {
  return ({ caseId, personId }) => ({ caseId, personId, version: 0, ...more });
};
const move = {
  direction: "out",
  otherMunicipality: "0301",
  ownAnswer: "yes",
  ownAnsweredOn: day,
  ownAnsweredBy: "Leder",
  otherAnswer: "yes",
  otherAnsweredOn: day,
  otherAnsweredBy: "Leder der",
};

/**
 * An input for each command that takes an id, pointing at what belongs to the subject. A command
 * that reads one id only in the absence of another has several.
 */
export const samples: Readonly<Record<string, Sample | readonly Sample[]>> = {
  "users.create-account": ({ requestId }) => ({ requestId, name: "Ny", roles: ["auditor"] }),
  "users.decline-request": ({ requestId }) => ({ requestId }),
  "steering.correct-year-request": ({ yearRequestId }) => ({
    requestId: yearRequestId,
    version,
    kind: "additional",
    requestedNumber: 12,
    receivedOn: day,
  }),
  "users.change-account": onAccount({ name: "Kari Ny" }),
  "users.change-roles": onAccount({ roles: ["auditor"] }),
  "users.disable-account": onAccount({ reason }),
  "users.enable-account": onAccount({}),
  "users.rename-team": ({ teamId }) => ({ teamId, version, name: "Nytt navn" }),
  "users.close-team": ({ teamId }) => ({ teamId, version }),
  "users.add-team-member": member,
  "users.remove-team-member": member,
  "users.add-circle-member": onAccount({ reason }),
  "users.remove-circle-member": onAccount({}),

  "people.create-person": ({ householdId }) => ({ ...newMember, householdId }),
  "people.change-person": onPerson({ topic: "needs", version }),
  "people.change-contact": onPerson({ version, phone: "40000000" }),
  "people.set-languages": onPerson({ version, interpreterNeeded: "yes" }),
  "people.set-identifier": onPerson({ number: "2024 123456 78" }),
  "people.end-identifier": ({ personId, identifierId }) => ({
    personId,
    identifierId,
    reason: "replaced",
  }),
  "people.reveal-identifier": ({ personId, identifierId }) => ({ personId, identifierId }),
  "people.add-relation": ({ personId, otherPersonId }) => ({
    personId,
    otherPersonId,
    kind: "cohabitant",
  }),
  "people.end-relation": ({ personId, relationId }) => ({ personId, relationId, toOn: day }),
  "people.raise-protection": onPerson({ grade: "fortrolig" }),
  "people.propose-lowering": onPerson({ grade: "none", reason }),
  "people.decide-lowering": ({ proposalId }) => ({ proposalId, decision: "approved" }),
  "people.add-member": ({ householdId, personId }) => ({ householdId, personId, fromOn: day }),
  "people.remove-member": ({ householdId, otherPersonId }) => ({
    householdId,
    personId: otherPersonId,
    onDate: day,
    reason: "registered_by_mistake",
  }),
  "people.change-head": ({ householdId, householdVersion, otherPersonId }) => ({
    householdId,
    personId: otherPersonId,
    version: householdVersion,
  }),
  "cases.split-case": ({ householdId, householdVersion, otherPersonId }) => ({
    householdId,
    version: householdVersion,
    personIds: [otherPersonId],
    onDate: "2026-11-24",
    reason: "own_home",
  }),
  "cases.merge-cases": ({ householdId, householdVersion, secondHouseholdId }) => ({
    householdId,
    version: householdVersion,
    intoHouseholdId: secondHouseholdId,
    onDate: "2026-11-24",
  }),

  "cases.open-case": [
    ({ teamId, householdId }) => ({ ...newCase, teamId, householdId }),
    ({ teamId, personId }) => ({ ...newCase, teamId, existing: [personId] }),
    ({ teamId, colleagueId }) => ({
      ...newCase,
      teamId,
      members: [newMember],
      officers: { housing_adviser: colleagueId },
    }),
  ],
  "cases.delete-view": ({ viewId }) => ({ viewId }),
  "cases.assign-cases": ({ caseId, colleagueId }) => ({
    role: "housing_adviser",
    accountId: colleagueId,
    caseIds: [caseId],
  }),
  "cases.assign-officer": ({ caseId, colleagueId }) => ({
    caseId,
    role: "housing_adviser",
    accountId: colleagueId,
  }),
  "cases.add-note": ({ caseId, noteId }) => ({ caseId, body: reason, correctsId: noteId }),
  "cases.move-stage": onCase({ act: "accept_request", overrideReason: reason }),
  "cases.set-settlement-dates": ({ caseId, personId }) => ({
    caseId,
    personId,
    version: 0,
    allocationDecidedOn: day,
  }),
  "cases.change-team": ({ caseId, teamId }) => ({ caseId, teamId, version }),
  "cases.change-settlement-type": onCase({ settlementType: "resettlement", reason }),
  "cases.close-case": onCase({ reason: "goals_reached" }),
  "cases.reopen-case": onCase({ reason }),
  "cases.give-access": ({ caseId, colleagueId }) => ({
    caseId,
    accountId: colleagueId,
    reason,
    lastDay: "2026-12-01",
  }),
  "cases.end-access": ({ caseId, grantId }) => ({ caseId, grantId }),
  "cases.review-emergency-access": ({ emergencyId }) => ({ grantId: emergencyId, note: reason }),

  "casework.mark-done": ({ entryId, entryVersion }) => ({
    entryId,
    version: entryVersion,
    note: reason,
  }),
  "casework.mark-not-relevant": ({ entryId, entryVersion }) => ({
    entryId,
    version: entryVersion,
    reason,
  }),
  "casework.reopen-entry": ({ entryId, entryVersion }) => ({ entryId, version: entryVersion }),
  "casework.move-to-edition": onCase({}),

  "casework.add-reminder": ({ caseId }) => ({ caseId, body: reason, remindOn: day }),
  "casework.complete-reminder": ({ reminderId }) => ({ reminderId }),

  "deadlines.confirm-change": onChange,
  "deadlines.discard-change": onChange,
  "deadlines.stop-recount": onChange,
  "deadlines.resume-recount": onChange,

  ...documentSamples,
  ...dwellingSamples,
  ...benefitSamples,
  ...careerSamples,
  ...completionSamples,
  ...guidanceSamples,
  ...housingSamples,
  ...courseSamples,
  ...jobbsjansenSamples,
  ...mappingSamples,
  ...norwegianSamples,
  ...participationSamples,
  ...placementSamples,
  ...interpreterSamples,
  ...volunteerSamples,
  ...programmeSamples,
  ...reconciliationSamples,
  "organisations.change-landlord": onLandlord({ kind: "person", name: "Ola Ny" }),
  "organisations.archive-landlord": onLandlord({}),
  "organisations.restore-landlord": onLandlord({}),
  "organisations.record-contact": ({ landlordId, contactId }) => ({
    landlordId,
    heldOn: day,
    channel: "phone",
    summary: reason,
    correctsId: contactId,
  }),
  "organisations.merge-landlords": ({ landlordId, otherLandlordId }) => ({
    landlordId,
    otherId: otherLandlordId,
    version,
    otherVersion: version,
  }),
  "organisations.undo-merge": ({ mergeId }) => ({ mergeId }),

  "watch.approve-basis": ({ basisId }) => ({ basisId }),
  "watch.withdraw-basis": ({ basisId }) => ({ basisId }),
  "watch.add-watcher": onAccount({ reason }),
  "watch.remove-watcher": onAccount({}),
  "watch.decide-flag": ({ flagId }) => ({ flagId, version, outcome: "nothing", note: reason }),
  "self-settlement.answer-check": ({ applicationId }) => ({
    applicationId,
    code: "AS-C13",
    state: "met",
  }),
  "self-settlement.record-talk": ({ applicationId, applicantId, talkBookingId }) => ({
    applicationId,
    personId: applicantId,
    occasion: "before_decision",
    ...talk,
    interpreterBookingId: talkBookingId,
    ...key(),
  }),
  "self-settlement.change-talk": ({ talkId, talkBookingId }) => ({
    talkId,
    version,
    ...talk,
    interpreterBookingId: talkBookingId,
  }),
  "self-settlement.name-talk-reader": ({ caseId, colleagueId }) => ({
    caseId,
    accountId: colleagueId,
    reason,
  }),
  "self-settlement.end-talk-reader": ({ appliedCaseId, readerId }) => ({
    caseId: appliedCaseId,
    readerId,
  }),
  "self-settlement.record-follow-up": ({ application: { applicationId } }) => ({
    applicationId,
    position: 1,
    version: 0,
    heldOn: day,
    channel: "phone",
    stillThere: true,
  }),
  "self-settlement.invite-to-guidance": ({ application: { applicationId, version: read } }) => ({
    applicationId,
    version: read,
    guidanceInvitedOn: day,
    guidanceInvitationAnswer: "yes",
  }),
  "settlement.record-step": onFlow({ step: "consent_asked", doneOn: day }),
  "settlement.change-step": ({ recordId }) => ({ recordId, version, doneOn: day }),
  "settlement.remove-step": ({ recordId }) => ({ recordId, version }),
  "settlement.record-mapping": onMember({ mappedOn: day }),
  "settlement.record-reception": ({ caseId }) => ({ caseId, version: 0, centre: "Dale mottak" }),
  "settlement.read-list": ({ caseId }) => ({ caseId, version: 0, readOn: day, missing: ["none"] }),
  "casework.answer-list": ({ caseId }) => ({
    caseId,
    version: 0,
    answer: "accepted",
    answeredOn: "2026-11-23",
  }),
  "settlement.note-gaps": onFlow({ items: ["contact"] }),
  "settlement.follow-gap": onMember({ version: 1, item: "identity", askedOn: day }),
  "settlement.remove-gap": onMember({ version: 1, item: "identity" }),
  "settlement.plan-arrival": onFlow({ version: 0, plannedOn: "2026-12-10" }),
  "settlement.refuse-offer": ({ caseId }) => ({
    caseId,
    version: 0,
    refusedOn: day,
    toldOn: day,
    told: ["loses_public_help"],
    language: "ar",
    interpreterUse: "not_needed",
  }),
  "settlement.withdraw-refusal": ({ caseId }) => ({ caseId, version }),
  "settlement.record-move": ({ caseId }) => ({ caseId, ...key(), ...move }),
  "settlement.change-move": ({ moveId }) => ({ moveId, version, ...move }),
  "self-settlement.open-application": ({ enquiry: { caseId } }) => ({ caseId, enquiredOn: day }),
  "self-settlement.receive-application": (subject) => ({
    applicationId: subject.enquiry.applicationId,
    version: subject.enquiry.version,
    happenedOn: day,
    ...home(subject),
  }),
  "self-settlement.change-home": (subject) => ({
    applicationId: subject.application.applicationId,
    version: subject.application.version,
    ...home(subject),
  }),
  "self-settlement.change-dwelling": ({ application, landlordId }) => ({
    applicationId: application.applicationId,
    version: application.version,
    dwellingVersion: 1,
    dwelling: {
      streetAddress: "Prøveveien 1000",
      postalCode: "4005",
      postalPlace: "Stavanger",
      kind: "flat",
    },
    landlordId,
  }),
  "self-settlement.change-lease": onApplication({ lease: { draftReceivedOn: day } }),
  "self-settlement.change-finder": onApplication(),
  "self-settlement.record-guidance": onApplication(),
  "self-settlement.record-answer": onApplication({ answerSentOn: day }),
  "self-settlement.preview-answer": onApplication({ language: "nb" }),
  "self-settlement.send-answer": onApplication({ language: "nb" }),
  "self-settlement.begin-checks": onApplication(),
  "self-settlement.ask-for-more": onApplication({ reasons: ["lease_draft"] }),
  "self-settlement.receive-more": onApplication(),
  "self-settlement.approve-application": onApplication(),
  "self-settlement.reject-application": onApplication({ reasons: ["rent"], reasonText: reason }),
  "self-settlement.ask-imdi": onApplication(),
  "self-settlement.record-distribution": onApplication(),
  "self-settlement.answer-imdi": onApplication(),
  "self-settlement.record-imdi-decision": onApplication(),
  "self-settlement.record-imdi-refusal": onApplication({ reasons: ["no_permit"] }),
  "self-settlement.keep-imdi-decision": onApplication(),
  "self-settlement.sign-lease": onApplication({ guaranteeKind: "none" }),
  "self-settlement.move-in": ({ signed: { applicationId, version, personId } }) => ({
    applicationId,
    version,
    happenedOn: day,
    personIds: [personId],
  }),
  "self-settlement.try-another-home": onApplication(),
  "self-settlement.lose-home": onApplication({ reasons: ["let_to_others"] }),
  "self-settlement.hand-to-ordinary-settlement": onApplication({
    settlementType: "from_reception",
    reason,
  }),
  "self-settlement.withdraw-application": onApplication({ reasons: ["no_answer"] }),
  "self-settlement.finish-follow-up": onApplication(),

  "transfer.map-columns": ({ runId, teamId }) => ({
    runId,
    version,
    columns: { c0: "fullName" },
    teamId,
    settlementType: "from_reception",
  }),
  "transfer.decide-duplicate": ({ runId }) => ({ runId, rowNumber: 1, decision: "same" }),
  "transfer.start-import": ({ runId }) => ({ runId, version }),
  "transfer.cancel-import": ({ runId }) => ({ runId }),
};
