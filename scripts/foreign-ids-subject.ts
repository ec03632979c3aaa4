import { eq, sql } from "drizzle-orm";
import { caseGrant } from "@/db/schema/cases";
import { checklistEntry } from "@/db/schema/checklists";
import { deadlineRuleChange } from "@/db/schema/deadlines";
import { guidanceAgreement, guidanceSession } from "@/db/schema/guidance";
import { municipalityMove, settlementRecord } from "@/db/schema/settlement";
import { yearRequest } from "@/db/schema/steering";
import { importRun } from "@/db/schema/transfer";
import { accessRequest } from "@/db/schema/users";
import { watchBasis, watchBasisProposal, watchFlag, watchMember } from "@/db/schema/watch";
import { aRecordedAttendance } from "@/lib/attendance/fixtures";
import { aCareerOf } from "@/lib/career/fixtures";
import { addNote } from "@/lib/cases/commands/add-note";
import { giveAccess } from "@/lib/cases/commands/give-access";
import { saveView } from "@/lib/cases/commands/save-view";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { addReminder } from "@/lib/casework/commands/add-reminder";
import { closeMeeting } from "@/lib/courses/commands/close-meeting";
import { enterBreak } from "@/lib/courses/commands/enter-break";
import { aCourse, anInvitation } from "@/lib/courses/fixtures";
import { removeDocument } from "@/lib/documents/commands/remove-document";
import { aReceivedDocument } from "@/lib/documents/fixtures";
import { startSession } from "@/lib/guidance/commands/start-session";
import { aHandoverPhoto, aHomeToGive, aHomeWithProtocol, aTenancy } from "@/lib/housing/fixtures";
import { aBooking, anInterpreter, aSupplier } from "@/lib/interpreters/fixtures";
import { jobbsjansenSubject } from "@/lib/jobbsjansen/fixtures";
import { aLink } from "@/lib/mapping/fixtures";
import { mergeLandlords } from "@/lib/organisations/commands/merge-landlords";
import { recordContact } from "@/lib/organisations/commands/record-contact";
import { aLandlord } from "@/lib/organisations/fixtures";
import { recordFollowUp } from "@/lib/participation/commands/record-follow-up";
import { addRelation } from "@/lib/people/commands/add-relation";
import { proposeLowering } from "@/lib/people/commands/propose-lowering";
import { raiseProtection } from "@/lib/people/commands/raise-protection";
import { setIdentifier } from "@/lib/people/commands/set-identifier";
import { type Ctx, caseRoles } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { recordProgramme } from "@/lib/programme/commands/record-programme";
import { aPlanInTheMaking } from "@/lib/programme/fixtures";
import { nameTalkReader } from "@/lib/self-settlement/commands/name-talk-reader";
import { recordTalk } from "@/lib/self-settlement/commands/record-talk";
import { anApplication } from "@/lib/self-settlement/fixtures";
import { noteGaps } from "@/lib/settlement/commands/note-gaps";
import { recordStep } from "@/lib/settlement/commands/record-step";
import { listedPeople } from "@/lib/transfer/fixtures";
import { anAgreement, anOffer, aVolunteer } from "@/lib/volunteers/fixtures";
import { whileTending } from "@/lib/watch/commands/while-tending";
import { A_BASIS } from "@/lib/watch/fixtures";
import { insertBenefit } from "./foreign-ids-benefit";
import { insertCompletion } from "./foreign-ids-completion";
import { aRegisteredDwelling } from "./foreign-ids-dwellings";
import { entriesOf } from "./foreign-ids-entries";
import { aPlacedPerson } from "./foreign-ids-placements";

export type Subject = Awaited<ReturnType<typeof aSubject>>;

/** Someone in a team of their own, with one of everything that an id in a command can point at. `running` is the running number of a DUF number. */
export async function aSubject(municipalityId: string, running: number) {
  const teamId = await aTeam(undefined, municipalityId);
  const everything = [...caseRoles, "administrator"] as const;
  const here = { municipalityId, inProtectedCircle: true };
  const ctx = await aColleague(everything, [teamId], here);
  const colleague = await aColleague(caseRoles, [teamId], here);
  const colleagueId = colleague.actor.accountId;
  const { caseId } = await aCase(ctx, teamId, {
    members: [
      { givenName: "Amina", familyName: "Yusuf", birthDate: "04.07.1990" },
      { givenName: "Omar", familyName: "Yusuf", birthDate: "05.08.1991" },
    ],
  });
  const second = await aCase(ctx, teamId);
  const { personIds, ...household } = await membersOf(caseId);
  const [personId, otherPersonId] = personIds as [string, string];
  const { noteId } = expectOk(await addNote(ctx, { caseId, body: "Ringte utleier." }));
  const { viewId } = expectOk(await saveView(ctx, { name: "Mine saker" }));
  const until = { accountId: colleagueId, lastDay: "2026-12-01" };
  const { grantId } = expectOk(await giveAccess(ctx, { caseId, ...until, reason: "Ferie" }));
  const kin = { personId, otherPersonId, kind: "sibling" };
  const { relationId } = expectOk(await addRelation(ctx, kin));
  const number = listedPeople(1, running)[0]?.duf;
  const { identifierId } = expectOk(await setIdentifier(ctx, { personId, number }));
  const graded = { personId: otherPersonId, grade: "fortrolig" };
  expectOk(await raiseProtection(ctx, graded));
  const lowered = { ...graded, grade: "none", reason: "Trusselen er borte" };
  const { proposalId } = expectOk(await proposeLowering(colleague, lowered));
  const { sessionId } = expectOk(await startSession(ctx, { caseId, idempotencyKey: newId() }));
  const programme = { caseId, personId, idempotencyKey: newId(), rightArisesOn: "2026-11-01" };
  const { participationId } = expectOk(await recordProgramme(ctx, programme));
  const planned = await aPlanInTheMaking(ctx, participationId);
  const reminding = { caseId, body: "Ring skolen", remindOn: "2026-12-01" };
  const { reminderId } = expectOk(await addReminder(ctx, reminding));
  const landlordId = await aLandlord(ctx);
  const otherLandlordId = await aLandlord(ctx, { name: "Kari Vik" });
  const said = { landlordId, heldOn: "2026-11-20", channel: "phone", summary: "Ringte" };
  const { contactId } = expectOk(await recordContact(ctx, said));
  const twice = { landlordId: await aLandlord(ctx), otherId: await aLandlord(ctx) };
  const both = { version: 1, otherVersion: 1 };
  const { mergeId } = expectOk(await mergeLandlords(ctx, { ...twice, ...both }));
  const supplierId = await aSupplier(ctx);
  const interpreterId = await anInterpreter(ctx);
  const bookingId = await aBooking(ctx, caseId);
  const talk = { kind: "participation", personId, heldOn: "2026-11-20", wantsMore: "no" };
  const { recordId: followUpId } = expectOk(await recordFollowUp(ctx, { caseId, ...talk }));
  const linkId = await aLink(ctx, second.caseId);
  const entries = await entriesOf(ctx, { caseId, personId });
  const jobbsjansen = await jobbsjansenSubject(ctx, caseId, second.caseId);
  const registered = await aRegisteredDwelling(ctx);
  const homeId = await aHomeToGive(ctx);
  const tenancyId = await aTenancy(ctx, caseId, { dwellingId: homeId });
  const courses = await coursesOf(ctx, personId);
  const help = {
    volunteerId: await aVolunteer(ctx),
    offerId: await anOffer(ctx, caseId),
    helpAgreementId: await anAgreement(ctx, caseId, personId),
    placed: await aPlacedPerson(ctx, second.caseId),
  };
  const { acceptedId, helpId } = await aHomeWithProtocol(ctx, caseId);
  const handoverPhotoId = await aHandoverPhoto(ctx, acceptedId);
  const attending = await aRecordedAttendance(ctx, teamId);
  const career = await aCareerOf(ctx, caseId, personId);
  const documentId = await aReceivedDocument(ctx, caseId);
  const otherDocumentId = await aReceivedDocument(ctx, caseId, "Ny kontrakt");
  const removedDocumentId = await aReceivedDocument(ctx, caseId, "Feil fil");
  const removing = { documentId: removedDocumentId, version: 1, reason: "Feil sak" };
  expectOk(await removeDocument(ctx, removing));
  const enquiry = await anApplication(ctx, teamId, { state: "enquiry" });
  const application = await anApplication(ctx, teamId, { state: "checking" });
  const signed = await anApplication(ctx, teamId, { state: "signed" });
  const signedHome = await membersOf(signed.caseId);
  expectOk(await noteGaps(ctx, { caseId, personIds: [personId], items: ["identity"] }));
  expectOk(
    await recordStep(ctx, { caseId, step: "mapped", personIds: [personId], doneOn: "2026-11-20" }),
  );
  const [record] = await inScope(ctx, ({ tx }) =>
    tx
      .select({ id: settlementRecord.id })
      .from(settlementRecord)
      .where(eq(settlementRecord.caseId, caseId)),
  );
  const inserted = await inScope(ctx, (scope) => insertOthers(scope, { caseId, colleagueId }));
  const month = `2025-${String(running).padStart(2, "0")}-01`;
  const benefit = await inScope(ctx, (scope) => insertBenefit(scope, { caseId, personId, month }));
  const watched = await inScope(ctx, (scope) => insertWatch(scope, colleagueId));
  const left = await inScope(ctx, async (scope) => {
    const [leaverId = ""] = (await membersOf(second.caseId)).personIds;
    return insertCompletion(scope, { caseId: second.caseId, personId: leaverId, documentId });
  });
  const applied = await applicationOf(colleagueId);
  return {
    ctx,
    teamId,
    colleagueId,
    caseId,
    ...household,
    personId,
    otherPersonId,
    secondHouseholdId: (await membersOf(second.caseId)).householdId,
    noteId,
    viewId,
    grantId,
    relationId,
    identifierId,
    proposalId,
    sessionId,
    participationId,
    ...planned,
    reminderId,
    landlordId,
    otherLandlordId,
    contactId,
    mergeId,
    supplierId,
    interpreterId,
    bookingId,
    followUpId,
    linkId,
    entries,
    ...jobbsjansen,
    registered,
    homeId,
    tenancyId,
    ...courses,
    ...help,
    acceptedId,
    handoverPhotoId,
    helpId,
    attending,
    ...career,
    ...{ documentId, otherDocumentId, removedDocumentId },
    enquiry,
    application,
    signed: { ...signed, personId: signedHome.personIds[0] as string },
    recordId: record?.id ?? "",
    ...inserted,
    ...benefit,
    ...left,
    ...watched,
    ...applied,
  };

  async function applicationOf(accountId: string) {
    const { applicationId, caseId: appliedCaseId } = await anApplication(ctx, teamId);
    const [applicantId = ""] = (await membersOf(appliedCaseId)).personIds;
    const { talkId } = expectOk(
      await recordTalk(ctx, {
        applicationId,
        personId: applicantId,
        occasion: "before_decision",
        heldOn: ctx.today,
        askedAlone: "yes",
        interpreterUse: "not_needed",
        brokerAnswer: "no",
        dependencyAnswer: "no",
      }),
    );
    const reader = { caseId: appliedCaseId, accountId, reason: "Vikar" };
    const { readerId } = expectOk(await nameTalkReader(ctx, reader));
    const talkBookingId = await aBooking(ctx, appliedCaseId, {
      source: "other",
      otherName: "Hodan Ali",
      category: "B",
    });
    return { applicationId, appliedCaseId, applicantId, talkId, talkBookingId, readerId };
  }

  function membersOf(id: string) {
    return inScope(ctx, async ({ tx }) => {
      const rows = await tx.execute<{ id: string; version: number; person_id: string }>(sql`
        select h.id, h.version, m.person_id from settlement_case c
        join household h on h.id = c.household_id join household_member m on m.household_id = h.id
        where c.id = ${id}::uuid order by m.is_head desc`);
      const [row] = rows;
      if (!row) throw new Error("the household has no members");
      return {
        householdId: row.id,
        householdVersion: row.version,
        personIds: rows.map((one) => one.person_id),
      };
    });
  }
}

/** What it takes several acts, or a browser, to come by. */
async function insertOthers(scope: Scope, given: { caseId: string; colleagueId: string }) {
  const { tx, actor, now, today, municipalityId } = scope;
  const { caseId, colleagueId } = given;
  const finishedId = newId();
  const agreementId = newId();
  const emergencyId = newId();
  const runId = newId();
  const dwellingRunId = newId();
  const attendanceRunId = newId();
  const requestId = newId();
  const yearRequestId = newId();
  const moveId = newId();
  const answers = { ownAnswer: "yes", otherAnswer: "yes" };
  await tx.insert(municipalityMove).values({
    municipalityId,
    id: moveId,
    caseId,
    direction: "out",
    otherMunicipality: "0301",
    ...answers,
  });
  await tx.insert(guidanceSession).values({
    municipalityId,
    id: finishedId,
    caseId,
    adviserId: actor.accountId,
    adviserName: actor.name,
    status: "finished",
    heldOn: today,
    channel: "office",
    interpreterUse: "not_needed",
    finishedAt: now,
  });
  const agreed = { text: "Bytte lås", responsible: "Utleier", position: 0 };
  await tx
    .insert(guidanceAgreement)
    .values({ municipalityId, id: agreementId, sessionId: finishedId, ...agreed });
  await tx.insert(caseGrant).values({
    municipalityId,
    id: emergencyId,
    caseId,
    accountId: colleagueId,
    kind: "emergency",
    reason: "Familien står uten bolig i kveld",
    givenBy: colleagueId,
    startsAt: now,
    endsAt: "2026-11-24T08:00:00Z",
  });
  const file = {
    municipalityId,
    fileName: "liste.csv",
    fileSize: 10,
    fileDigest: runId,
    format: "csv",
    headings: ["Navn"],
    status: "uploaded",
    startedBy: actor.accountId,
    startedByName: actor.name,
  };
  await tx.insert(importRun).values({ ...file, id: runId });
  await tx.insert(importRun).values({ ...file, id: dwellingRunId, kind: "dwellings" });
  await tx.insert(importRun).values({ ...file, id: attendanceRunId, kind: "attendance" });
  const changeId = newId();
  const ended = { act: "end", ruleKey: "D-END", lastDay: today, status: "finished" };
  await tx.insert(deadlineRuleChange).values({ municipalityId, id: changeId, ...ended });
  const identity = { issuer: "https://id.test", subject: newId() };
  await tx.insert(accessRequest).values({ municipalityId, id: requestId, ...identity });
  await tx.insert(yearRequest).values({
    municipalityId,
    id: yearRequestId,
    year: 2027,
    kind: "additional",
    requestedNumber: 10,
    receivedOn: today,
  });
  const [entry] = await tx
    .select({ entryId: checklistEntry.id, entryVersion: checklistEntry.version })
    .from(checklistEntry)
    .where(sql`case_id = ${caseId}::uuid and state = 'open'`)
    .limit(1);
  if (!entry) throw new Error("the case has no open item");
  return {
    moveId,
    finishedId,
    agreementId,
    emergencyId,
    runId,
    dwellingRunId,
    attendanceRunId,
    changeId,
    requestId,
    yearRequestId,
    ...entry,
  };
}

/** A watch in which the subject is named, with a flag, and a proposal that waits for them. */
async function insertWatch(scope: Scope, colleagueId: string) {
  const { tx, municipalityId, actor, today } = scope;
  const proposed = { ...A_BASIS, proposedBy: colleagueId, proposedByName: "Kari" };
  const approved = { approvedBy: actor.accountId, approvedByName: actor.name };
  await tx.insert(watchBasis).values({ municipalityId, id: newId(), ...proposed, ...approved });
  await tx
    .insert(watchBasisProposal)
    .values({ municipalityId, id: newId(), ...proposed })
    .onConflictDoNothing();
  const [proposal] = await tx.select({ id: watchBasisProposal.id }).from(watchBasisProposal);
  const added = { reason: "Trengs i prøven", addedBy: colleagueId };
  await tx.insert(watchMember).values({ municipalityId, accountId: actor.accountId, ...added });
  const flagId = newId();
  const flag = { signal: "money_asked", subjectDigest: flagId, openedOn: today };
  await whileTending(scope, async () => {
    await tx
      .insert(watchFlag)
      .values({ municipalityId, id: flagId, ...flag, eraseOn: "2099-01-01" });
  });
  return { basisId: proposal?.id ?? "", flagId };
}

/** A course with a meeting to close, one with a meeting that is closed, and a school break. */
async function coursesOf(ctx: Ctx, personId: string) {
  const { courseId, meetingId } = await aCourse(ctx);
  const invitationId = await anInvitation(ctx, courseId, personId, "yes");
  const held = await aCourse(ctx);
  const closedInvitationId = await anInvitation(ctx, held.courseId, personId, "yes");
  const closing = { meetingId: held.meetingId, version: 1, present: [closedInvitationId] };
  expectOk(await closeMeeting(ctx, closing));
  const winter = { name: "Vinterferie", fromOn: "2027-02-22", toOn: "2027-02-26" };
  const { breakId } = expectOk(await enterBreak(ctx, winter));
  return {
    courseId,
    meetingId,
    invitationId,
    closedMeetingId: held.meetingId,
    closedInvitationId,
    breakId,
  };
}
