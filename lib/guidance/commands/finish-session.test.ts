import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { aBooking, anInterpreter } from "@/lib/interpreters/fixtures";
import { isDomainError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { sessionContentInput } from "../input";
import { coverageOfCase } from "../queries/coverage";
import { openAgreements, sessionPage, sessionsOfCase } from "../queries/sessions";
import { addToSession } from "./add-to-session";
import { completeAgreement } from "./complete-agreement";
import { discardSession } from "./discard-session";
import { finishSession } from "./finish-session";
import { saveSession } from "./save-session";
import { sendSession } from "./send-session";
import { startSession } from "./start-session";
import { writeFinishedSession } from "./write-session";

async function aDraft() {
  const teamId = await aTeam();
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const adviser = await aColleague(["housing_adviser"], [teamId]);
  const { caseId } = await aCase(officer, teamId);
  const header = await inScope(adviser, (scope) => caseHeader(scope, caseId));
  const [member] = header.members;
  const { sessionId } = expectOk(await startSession(adviser, { caseId, idempotencyKey: newId() }));
  const whole = {
    sessionId,
    version: 1,
    heldOn: "2026-11-20",
    channel: "home_visit",
    attended: [member?.personId ?? ""],
    topics: ["lease_rights", "rent_and_bills"],
    interpreterUse: "not_needed",
    agreements: [{ text: "Ringe utleier", responsible: "Amina", dueOn: "2026-12-01" }],
  };
  return { teamId, officer, adviser, caseId, sessionId, whole };
}

it("finishes a session, locks it, and shows the topics as covered", () =>
  withRollback(async () => {
    const { adviser, caseId, whole, sessionId } = await aDraft();
    expectOk(await finishSession(adviser, whole));
    const [session, coverage, agreements] = await inScope(adviser, async (scope) => [
      await sessionPage(scope, sessionId),
      await coverageOfCase(scope, caseId),
      await openAgreements(scope, caseId),
    ]);
    expect(session).toMatchObject({ status: "finished", topics: whole.topics });
    expect(coverage.filter((topic) => topic.times > 0).map((topic) => topic.topic)).toEqual(
      whole.topics,
    );
    expect(agreements).toMatchObject([{ text: "Ringe utleier", dueOn: "2026-12-01" }]);
    expect(await saveSession(adviser, { ...whole, version: 2 })).toMatchObject({
      error: { code: "guidance.errors.session-locked" },
    });
    expectOk(
      await addToSession(adviser, { sessionId, text: "Det var lørdag.", idempotencyKey: newId() }),
    );
    expectOk(await completeAgreement(adviser, { agreementId: agreements[0]?.id, done: true }));
    const after = await inScope(adviser, async (scope) => ({
      session: await sessionPage(scope, sessionId),
      open: await openAgreements(scope, caseId),
    }));
    expect(after.session.additions).toMatchObject([{ text: "Det var lørdag." }]);
    expect(after.open).toEqual([]);
  }));

it("says what is missing at each field and keeps the draft open", () =>
  withRollback(async () => {
    const { adviser, sessionId } = await aDraft();
    const result = await finishSession(adviser, {
      sessionId,
      version: 1,
      attended: [newId()],
      topics: ["no_such_topic"],
    });
    expect(result).toMatchObject({
      ok: false,
      error: {
        code: "guidance.errors.session-incomplete",
        fields: {
          heldOn: ["guidance.errors.held-on-missing"],
          channel: ["guidance.errors.channel-missing"],
          interpreterUse: ["guidance.errors.interpreter-use-missing"],
          attended: ["guidance.errors.not-in-household"],
          topics: ["guidance.errors.unknown-choice"],
        },
      },
    });
    const session = await inScope(adviser, (scope) => sessionPage(scope, sessionId));
    expect(session).toMatchObject({ status: "draft", version: 1 });
  }));

it("tells the later of two savers what is stored, and stores nothing of theirs", () =>
  withRollback(async () => {
    const { adviser, whole, sessionId } = await aDraft();
    expectOk(await saveSession(adviser, { ...whole, notes: "først" }));
    expect(await saveSession(adviser, { ...whole, notes: "sist" })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { notes: "først", version: 2 } },
    });
    const session = await inScope(adviser, (scope) => sessionPage(scope, sessionId));
    expect(session.notes).toBe("først");
  }));

it("keeps a draft to its writer, and a session to those who may open the case", () =>
  withRollback(async () => {
    const { officer, adviser, whole, sessionId, caseId } = await aDraft();
    expect(await saveSession(officer, whole)).toMatchObject({
      error: { code: "guidance.errors.draft-of-another" },
    });
    const outsider = await aColleague(["housing_adviser"], [await aTeam()]);
    const refused = await sessionPageOf(outsider, sessionId);
    const unknown = await sessionPageOf(outsider, newId());
    expect(refused).toEqual(unknown);
    expect(refused).toEqual({ kind: "not_found" });
    expectOk(await discardSession(adviser, { sessionId }));
    const { sessions } = await inScope(adviser, (scope) => sessionsOfCase(scope, caseId));
    expect(sessions).toEqual([]);
  }));

it("keeps what was shown, who was there and what was handed out, with the edition", () =>
  withRollback(async () => {
    const { adviser, officer, whole, sessionId } = await aDraft();
    const personId = whole.attended[0] ?? "";
    const detail = {
      shown: "Husleiekontrakten",
      understood: "repeat",
      byWhom: "Faren",
      note: "Ta oppsigelse igjen",
    };
    expectOk(
      await finishSession(adviser, {
        ...whole,
        travelMinutes: 25,
        partly: [personId],
        absences: { [newId()]: "ikke i husstanden" },
        topicDetails: { lease_rights: detail, waste: { note: "ikke valgt" } },
        materials: [{ name: "Å leie bolig", language: "ar" }, { name: "" }],
        agreements: [
          { text: "Ringe utleier", responsible: "Amina" },
          { text: "Sende kontrakten", responsible: "Oda", adviserId: officer.actor.accountId },
          { text: "Lese måleren", responsible: "Ali", adviserId: newId() },
        ],
      }),
    );
    const session = await inScope(adviser, (scope) => sessionPage(scope, sessionId));
    expect(session).toMatchObject({
      travelMinutes: 25,
      partly: [personId],
      absences: {},
      materials: [{ name: "Å leie bolig", language: "ar" }],
      curriculumEdition: 0,
    });
    expect(session.topicDetails).toMatchObject({
      lease_rights: detail,
      rent_and_bills: { shown: null, understood: null },
    });
    expect(Object.keys(session.topicDetails)).toHaveLength(2);
    expect(session.agreements.map((one) => one.adviserId)).toEqual([
      adviser.actor.accountId,
      officer.actor.accountId,
      adviser.actor.accountId,
    ]);
  }));

it("has the interpreter from the booking, and none of another household's", () =>
  withRollback(async () => {
    const { adviser, officer, teamId, caseId, whole, sessionId } = await aDraft();
    const interpreterId = await anInterpreter(officer);
    const given = { source: "register", interpreterId };
    const { caseId: otherCase } = await aCase(officer, teamId);
    const foreign = await aBooking(officer, otherCase, given);
    const { interpreterUse: _, ...unanswered } = whole;
    const refused = await finishSession(adviser, { ...unanswered, interpreterBookingId: foreign });
    expect(refused).toMatchObject({ error: { fields: { interpreterUse: expect.anything() } } });
    const interpreterBookingId = await aBooking(officer, caseId, given);
    expectOk(await finishSession(adviser, { ...unanswered, interpreterBookingId }));
    expect(await inScope(adviser, (scope) => sessionPage(scope, sessionId))).toMatchObject({
      interpreterBookingId,
      interpreterUse: "used",
      interpreterLanguage: "ar",
      interpreterCategory: "B",
      interpreterMode: "in_person",
    });
    const second = expectOk(await startSession(adviser, { caseId, idempotencyKey: newId() }));
    const again = { ...unanswered, sessionId: second.sessionId, version: 1, interpreterBookingId };
    expect(await finishSession(adviser, again)).toMatchObject({
      error: { fields: { interpreterBookingId: ["guidance.errors.booking-taken"] } },
    });
    const { id, idempotencyKey } = { id: newId(), idempotencyKey: newId() };
    const sent = { ...again, caseId, sessionId: id, base: null, idempotencyKey };
    expectOk(await sendSession(adviser, sent));
    expect(await inScope(adviser, (scope) => sessionPage(scope, id))).toMatchObject({
      interpreterBookingId: null,
    });
  }));

it("starts a session that a telephone has named once, however often it is sent", () =>
  withRollback(async () => {
    const { adviser, officer, teamId, caseId } = await aDraft();
    const clientId = newId();
    const start = { caseId, clientId };
    const first = expectOk(await startSession(adviser, { ...start, idempotencyKey: newId() }));
    expect(expectOk(await startSession(adviser, { ...start, idempotencyKey: newId() }))).toEqual(
      first,
    );
    const { caseId: other } = await aCase(officer, teamId);
    const elsewhere = { ...start, caseId: other, idempotencyKey: newId() };
    expect(await startSession(adviser, elsewhere)).toMatchObject({
      error: { code: "errors.form-already-sent" },
    });
    // Another's telephone may happen to give the same id.
    expect(
      expectOk(await startSession(officer, { ...start, idempotencyKey: newId() })).sessionId,
    ).not.toBe(first.sessionId);
  }));

it("counts a household's part in a course like any other session", () =>
  withRollback(async () => {
    const { adviser, caseId, whole } = await aDraft();
    const { agreements: _, ...content } = sessionContentInput.parse({
      ...whole,
      channel: "group",
      attended: [...whole.attended, newId()],
    });
    const sessionId = await inScope(adviser, (scope) =>
      writeFinishedSession(scope, caseId, { ...content, heldOn: "2026-11-20", agreements: [] }),
    );
    const after = await inScope(adviser, async (scope) => ({
      session: await sessionPage(scope, sessionId),
      coverage: await coverageOfCase(scope, caseId),
    }));
    expect(after.session).toMatchObject({
      status: "finished",
      channel: "group",
      attended: whole.attended,
      adviserName: adviser.actor.name,
    });
    expect(after.coverage.filter((topic) => topic.lastSessionId === sessionId)).toHaveLength(2);
  }));

async function sessionPageOf(ctx: Parameters<typeof inScope>[0], sessionId: string) {
  return inScope(ctx, (scope) => sessionPage(scope, sessionId)).catch((error) => {
    if (isDomainError(error)) return { kind: error.kind };
    throw error;
  });
}
