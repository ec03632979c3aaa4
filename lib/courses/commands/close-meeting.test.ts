import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { personsOfCase } from "@/lib/cases/queries/persons-of-case";
import { coverageOfCase } from "@/lib/guidance/queries/coverage";
import { sessionPage, sessionsOfCase } from "@/lib/guidance/queries/sessions";
import { raiseProtection } from "@/lib/people/commands/raise-protection";
import { setLanguages } from "@/lib/people/commands/set-languages";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { courseFacts } from "../facts";
import { aCourse, anInvitation } from "../fixtures";
import { requireMeeting } from "../queries/courses";
import { attendanceAt, participantsOf, presentHouseholds } from "../queries/participants";
import { changeMeeting } from "./change-meeting";
import { closeMeeting } from "./close-meeting";
import { correctAttendance } from "./correct-attendance";
import { writeSessions } from "./write-sessions";

const anAdviser = async (team: string) =>
  aColleague(["housing_adviser", "settlement_officer"], [team]);

async function aHousehold(ctx: Ctx, team: string, name = "Amina") {
  const members = [{ givenName: name, familyName: "Yusuf", birthDate: "04.07.1990" }];
  const { caseId } = await aCase(ctx, team, { members });
  const [personId = ""] = await inScope(ctx, (scope) => personsOfCase(scope, caseId));
  return { caseId, personId };
}

const sessionsIn = (ctx: Ctx, caseId: string) =>
  inScope(ctx, async (scope) => {
    const { sessions } = await sessionsOfCase(scope, caseId);
    return Promise.all(sessions.map(({ id }) => sessionPage(scope, id)));
  });
const coveredIn = (ctx: Ctx, caseId: string) =>
  inScope(ctx, async (scope) =>
    (await coverageOfCase(scope, caseId)).filter(({ times }) => times > 0).map((one) => one.topic),
  );

it("writes a session for each household that was there, and none for the one that was not", () =>
  withRollback(async () => {
    const team = await aTeam();
    const ctx = await anAdviser(team);
    const [amina, omar] = [await aHousehold(ctx, team), await aHousehold(ctx, team, "Omar")];
    const { courseId, meetingId } = await aCourse(ctx);
    const present = [await anInvitation(ctx, courseId, amina.personId, "yes")];
    await anInvitation(ctx, courseId, omar.personId, "yes");
    expect(expectOk(await closeMeeting(ctx, { meetingId, version: 1, present }))).toMatchObject({
      households: 1,
    });
    expect(await sessionsIn(ctx, amina.caseId)).toMatchObject([
      {
        status: "finished",
        channel: "group",
        heldOn: "2026-11-20",
        minutes: 150,
        attended: [amina.personId],
        topics: ["fire_safety", "waste"],
        interpreterUse: "not_needed",
        notes: "Gruppekurs: Bo trygt",
      },
    ]);
    expect(await coveredIn(ctx, amina.caseId)).toEqual(["fire_safety", "waste"]);
    expect(await sessionsIn(ctx, omar.caseId)).toEqual([]);
    const facts = await inScope(ctx, (scope) => courseFacts(scope, [amina.caseId]));
    expect(facts.get(amina.caseId)?.caseFacts).toMatchObject({
      "guidance.invitedOn": { value: "2026-11-10" },
      "guidance.invitationAnswer": { value: "yes" },
      "housingCourse.startsOn": { value: "2026-11-20" },
    });
    const again = await closeMeeting(ctx, { meetingId, version: 2, present });
    expect(again).toMatchObject({ error: { code: "courses.errors.meeting-closed" } });
  }));

it("asks who interpreted, or why nobody did, for a language of someone who was there", () =>
  withRollback(async () => {
    const team = await aTeam();
    const ctx = await anAdviser(team);
    const amina = await aHousehold(ctx, team);
    expectOk(await setLanguages(ctx, languagesOf(amina.personId)));
    const { courseId, meetingId } = await aCourse(ctx, { languages: ["ar"] });
    const present = [await anInvitation(ctx, courseId, amina.personId, "yes")];
    expect(await closeMeeting(ctx, { meetingId, version: 1, present })).toMatchObject({
      error: { code: "courses.errors.language-without-word", params: { language: "arabisk" } },
    });
    expect(await inScope(ctx, (scope) => attendanceAt(scope, meetingId))).toEqual([]);
    const { closedAt } = await inScope(ctx, (scope) => requireMeeting(scope, meetingId, "test"));
    expect(closedAt).toBeNull();
    const times = { heldOn: "2026-11-20", startsAtTime: "09:30", endsAtTime: "12:00" };
    const interpreters = [{ language: "ar", name: "Samira", category: "B", mode: "in_person" }];
    expectOk(
      await changeMeeting(ctx, {
        meetingId,
        version: 1,
        ...times,
        topics: ["waste"],
        interpreters,
      }),
    );
    expectOk(await closeMeeting(ctx, { meetingId, version: 2, present }));
    expect(await sessionsIn(ctx, amina.caseId)).toMatchObject([
      { interpreterUse: "used", interpreterLanguage: "ar", interpreterCategory: "B" },
    ]);
  }));

it("shows the leader the names of another team's ordinary households, and nothing of a protected one", () =>
  withRollback(async () => {
    const [team, otherTeam] = [await aTeam(), await aTeam()];
    const leader = await anAdviser(team);
    const other = await anAdviser(otherTeam);
    const { courseId, meetingId } = await aCourse(leader);
    const ordinary = await aHousehold(other, otherTeam, "Hodan");
    const guarded = await aHousehold(other, otherTeam, "Leyla");
    expectOk(await raiseProtection(other, { personId: guarded.personId, grade: "fortrolig" }));
    const hodan = await anInvitation(other, courseId, ordinary.personId, "yes");
    const leyla = await anInvitation(other, courseId, guarded.personId, "yes");
    const seenBy = (ctx: Ctx) => inScope(ctx, (scope) => participantsOf(scope, courseId));
    expect(await seenBy(leader)).toMatchObject({
      shown: [{ name: "Hodan Yusuf", caseId: null, caseNumber: null }],
      hidden: { withPlace: 1 },
    });
    expect(JSON.stringify(await seenBy(leader))).not.toMatch(/Leyla/);
    expect((await seenBy(other)).shown).toHaveLength(2);
    const third = await anAdviser(await aTeam());
    expect(await seenBy(third)).toMatchObject({ shown: [], hidden: { withPlace: 2 } });

    expect(await closeMeeting(third, { meetingId, version: 1, present: [] })).toMatchObject({
      error: { code: "courses.errors.leader-closes" },
    });
    const closed = await closeMeeting(leader, { meetingId, version: 1, present: [hodan, leyla] });
    expect(expectOk(closed)).toMatchObject({ households: 0 });
    expect(await inScope(leader, (scope) => attendanceAt(scope, meetingId))).toMatchObject([
      { invitationId: hodan, attended: true },
    ]);
    expect(await sessionsIn(other, ordinary.caseId)).toEqual([]);

    expect(expectOk(await writeSessions(other, { meetingId }))).toMatchObject({ households: 1 });
    expect(await coveredIn(other, ordinary.caseId)).toEqual(["fire_safety", "waste"]);
    expect(expectOk(await writeSessions(other, { meetingId }))).toMatchObject({ households: 0 });
    const late = { meetingId, invitationId: leyla, attended: "yes", reason: "Hun var der." };
    await expect(correctAttendance(leader, late)).rejects.toMatchObject({ kind: "not_found" });
    expectOk(await correctAttendance(other, late));
    expect(await coveredIn(other, guarded.caseId)).toEqual(["fire_safety", "waste"]);
  }));

it("corrects by adding: what was said stays, and the session is told of it", () =>
  withRollback(async () => {
    const team = await aTeam();
    const ctx = await anAdviser(team);
    const amina = await aHousehold(ctx, team);
    const { courseId, meetingId } = await aCourse(ctx);
    const invitationId = await anInvitation(ctx, courseId, amina.personId, "yes");
    const correction = {
      meetingId,
      invitationId,
      attended: "no",
      reason: "Feil person krysset av.",
    };
    expect(await correctAttendance(ctx, correction)).toMatchObject({
      error: { code: "courses.errors.meeting-open" },
    });
    expectOk(await closeMeeting(ctx, { meetingId, version: 1, present: [invitationId] }));
    const same = await correctAttendance(ctx, { ...correction, attended: "yes" });
    expect(same).toMatchObject({ error: { code: "courses.errors.same-as-before" } });
    expectOk(await correctAttendance(ctx, { ...correction, idempotencyKey: newId() }));
    expect(await inScope(ctx, (scope) => attendanceAt(scope, meetingId))).toMatchObject([
      { attended: false, reason: "Feil person krysset av." },
    ]);
    expect(await inScope(ctx, (scope) => presentHouseholds(scope, meetingId))).toEqual([]);
    expect(await sessionsIn(ctx, amina.caseId)).toMatchObject([
      {
        status: "finished",
        additions: [{ text: "Rettelse: Amina Yusuf var ikke på kurset. Feil person krysset av." }],
      },
    ]);
  }));

function languagesOf(personId: string) {
  return { personId, version: 1, interpreterNeeded: "yes", languages: [{ language: "ar" }] };
}
