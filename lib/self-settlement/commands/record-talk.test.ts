import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import { historyOf } from "@/lib/audit/queries/events";
import { assignOfficer } from "@/lib/cases/commands/assign-officer";
import { aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { isDomainError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { anApplication, caseHeaderOf } from "../fixtures";
import { openTalk, talkReaders, talksOfApplication } from "../queries/private-talks";
import { changeTalk } from "./change-talk";
import { endTalkReader } from "./end-talk-reader";
import { nameTalkReader } from "./name-talk-reader";
import { recordTalk } from "./record-talk";

beforeAll(keepOnlyCaseFigures);

const SECRET = "Kanarifuglen tok 20 000 kroner";

async function aStart(more = {}) {
  const teamId = await aTeam();
  const ctx = await aColleague(["housing_adviser"], [teamId]);
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const made = await anApplication(officer, teamId, {
    members: [
      { givenName: "Amina", familyName: "Yusuf", birthDate: "04.07.1990" },
      { givenName: "Ali", familyName: "Yusuf", birthDate: "04.07.2015" },
    ],
    ...more,
  });
  const { members } = await caseHeaderOf(officer, made.caseId);
  const [adult, child] = members.map(({ personId }) => personId);
  return { ctx, officer, teamId, ...made, adult: adult ?? "", child: child ?? "" };
}

const talk = {
  occasion: "before_decision",
  heldOn: "2026-11-20",
  askedAlone: "yes",
  interpreterUse: "used",
  interpretedBy: "interpreter",
  interpreterCategory: "B",
  language: "so",
  brokerAnswer: "yes",
  dependencyAnswer: "declined",
  whatWasAsked: SECRET,
  agreed: "Ringe igjen",
  actionAgreedOn: "2026-11-20",
};

const read = (ctx: Ctx, talkId: string) => inScope(ctx, (scope) => openTalk(scope, talkId));
const rowsOf = (ctx: Ctx) =>
  inScope(ctx, async ({ tx }) =>
    tx.execute<{ sealed: string }>(sql`select sealed from private_talk_content`),
  );

describe("a talk with one adult alone", () => {
  it("is read by whoever held it, and its content stands encrypted", () =>
    withRollback(async () => {
      const { ctx, applicationId, adult } = await aStart();
      const given = { applicationId, personId: adult, ...talk };
      const { talkId } = expectOk(await recordTalk(ctx, given));
      const seen = await read(ctx, talkId);
      expect(seen.talk).toMatchObject({ heldByName: ctx.actor.name, mayRead: true });
      expect(seen.content).toMatchObject({ brokerAnswer: "yes", whatWasAsked: SECRET });
      const [row] = await rowsOf(ctx);
      expect(row?.sealed).toMatch(/^v1\./);
      expect(row?.sealed).not.toContain("Kanarifuglen");
    }));

  it("gives a colleague that it was held, and not a word of it, whatever they ask of the table", () =>
    withRollback(async () => {
      const { ctx, officer, applicationId, adult } = await aStart();
      const { talkId } = expectOk(
        await recordTalk(ctx, { applicationId, personId: adult, ...talk }),
      );
      const seen = await read(officer, talkId);
      expect(seen.talk).toMatchObject({ heldOn: "2026-11-20", mayRead: false });
      expect(seen.content).toBeNull();
      expect(await rowsOf(officer)).toEqual([]);
      const list = await inScope(officer, (scope) => talksOfApplication(scope, applicationId));
      expect(JSON.stringify(list)).not.toContain("Kanarifuglen");
      expect(list).toMatchObject([{ id: talkId, mayRead: false }]);
    }));

  it("is read by the settlement officer of the case, while they are that", () =>
    withRollback(async () => {
      const { ctx, officer, teamId, applicationId, caseId, adult } = await aStart();
      const { talkId } = expectOk(
        await recordTalk(ctx, { applicationId, personId: adult, ...talk }),
      );
      const { accountId } = officer.actor;
      expectOk(await assignOfficer(officer, { caseId, role: "settlement_officer", accountId }));
      expect((await read(officer, talkId)).content).not.toBeNull();
      const other = (await aColleague(["settlement_officer"], [teamId])).actor.accountId;
      expectOk(
        await assignOfficer(officer, { caseId, role: "settlement_officer", accountId: other }),
      );
      expect((await read(officer, talkId)).content).toBeNull();
    }));

  it("is read by those whom a manager has named, until the name is taken off", () =>
    withRollback(async () => {
      const { ctx, officer, teamId, applicationId, caseId, adult } = await aStart();
      const { talkId } = expectOk(
        await recordTalk(ctx, { applicationId, personId: adult, ...talk }),
      );
      const manager = await aColleague(["manager"], [teamId]);
      const named = { caseId, accountId: officer.actor.accountId, reason: "Vikar for Kari" };
      const { readerId } = expectOk(await nameTalkReader(manager, named));
      expect((await read(officer, talkId)).content).not.toBeNull();
      expect((await read(manager, talkId)).content).toBeNull();
      expect(await inScope(officer, (scope) => talkReaders(scope, caseId))).toMatchObject([
        { name: officer.actor.name, reason: "Vikar for Kari", namedByName: manager.actor.name },
      ]);
      expect(await nameTalkReader(manager, named)).toMatchObject({
        error: { fields: { accountId: ["talks.errors.reader-named"] } },
      });
      expect(
        await nameTalkReader(manager, { ...named, accountId: manager.actor.accountId }),
      ).toMatchObject({ error: { fields: { accountId: ["talks.errors.reader-is-self"] } } });
      expectOk(await endTalkReader(manager, { caseId, readerId }));
      expect((await read(officer, talkId)).content).toBeNull();
      expect(await endTalkReader(manager, { caseId, readerId })).toMatchObject({
        error: { code: "talks.errors.no-such-reader" },
      });
    }));

  it("leaves a row on the trail for every look, and the content on none", () =>
    withRollback(async () => {
      const { ctx, officer, caseId, applicationId, adult } = await aStart();
      const { talkId } = expectOk(
        await recordTalk(ctx, { applicationId, personId: adult, ...talk }),
      );
      await read(ctx, talkId);
      await read(officer, talkId);
      expectOk(await changeTalk(ctx, { talkId, version: 1, ...talk, notes: SECRET }));
      const trail = await inScope(officer, async ({ tx }) =>
        tx.execute<Record<string, unknown>>(
          sql`select action, account_id from audit_event where object_id = ${talkId}`,
        ),
      );
      const looks = trail.filter(({ action }) => action === "self-settlement.reveal-talk");
      expect(looks.map((row) => row.account_id)).toEqual([
        ctx.actor.accountId,
        ctx.actor.accountId,
      ]);
      const { rows: events } = await inScope(officer, (scope) => historyOf(scope, { caseId }));
      expect(events.map(({ action }) => action)).toContain("self-settlement.change-talk");
      expect(JSON.stringify(events)).not.toContain("Kanarifuglen");
      const changes = await inScope(officer, async ({ tx }) =>
        tx.execute(sql`select changes::text from change_record`),
      );
      expect(JSON.stringify([...changes])).not.toMatch(/Kanarifuglen|declined/);
    }));

  it("is corrected by whoever held it alone, and by the version that was read", () =>
    withRollback(async () => {
      const { ctx, officer, applicationId, adult } = await aStart();
      const { talkId } = expectOk(
        await recordTalk(ctx, { applicationId, personId: adult, ...talk }),
      );
      const change = { talkId, version: 1, ...talk, brokerAnswer: "no" };
      expect(await changeTalk(officer, change)).toMatchObject({
        error: { code: "talks.errors.not-yours" },
      });
      expectOk(await changeTalk(ctx, change));
      expect((await read(ctx, talkId)).content).toMatchObject({ brokerAnswer: "no", agreed: null });
      expect(await changeTalk(ctx, change)).toMatchObject({
        error: { code: "errors.changed-meanwhile", data: { version: 2 } },
      });
    }));

  it.each([
    [{ interpretedBy: "relative", interpreterCategory: "" }, "interpretedBy", "relative-barred"],
    [{ interpretedBy: "child", interpreterCategory: "" }, "interpretedBy", "child-barred"],
    [{ interpreterCategory: "none" }, "interpreterDeviationReason", "deviation-reason-missing"],
    [{ agreed: "" }, "agreed", "agreed-missing"],
    [{ heldOn: "2026-12-24" }, "heldOn", "held-in-future"],
  ])("refuses %j", (given, field, code) =>
    withRollback(async () => {
      const { ctx, applicationId, adult } = await aStart();
      expect(
        await recordTalk(ctx, { applicationId, personId: adult, ...talk, ...given }),
      ).toMatchObject({ error: { fields: { [field]: [`talks.errors.${code}`] } } });
    }),
  );

  it("is with an adult of the household, about a home, before the decision or after moving in", () =>
    withRollback(async () => {
      const { ctx, applicationId, adult, child } = await aStart();
      const given = { applicationId, ...talk };
      expect(await recordTalk(ctx, { ...given, personId: child })).toMatchObject({
        error: { code: "talks.errors.not-an-adult" },
      });
      const stranger = await recordTalk(ctx, { ...given, personId: newId() }).catch(
        (error) => isDomainError(error) && error.kind,
      );
      expect(stranger).toBe("not_found");
      const later = { ...given, personId: adult, occasion: "follow_up" };
      expect(await recordTalk(ctx, later)).toMatchObject({
        error: { code: "talks.errors.not-moved-in" },
      });
      const early = await aStart({ state: "enquiry" });
      expect(
        await recordTalk(early.ctx, {
          ...talk,
          applicationId: early.applicationId,
          personId: early.adult,
        }),
      ).toMatchObject({ error: { code: "talks.errors.no-home" } });
    }));
});
