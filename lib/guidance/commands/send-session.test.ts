import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { guidanceSession } from "@/db/schema/guidance";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import type { Ctx } from "@/lib/platform/context";
import { isDomainError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { sessionPage } from "../queries/sessions";
import { discardSession } from "./discard-session";
import { finishSession } from "./finish-session";
import { keepBoth } from "./keep-both";
import { saveSession } from "./save-session";
import { sendSession } from "./send-session";

async function aVisit() {
  const teamId = await aTeam();
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const adviser = await aColleague(["housing_adviser"], [teamId]);
  const { caseId } = await aCase(officer, teamId);
  const header = await inScope(adviser, (scope) => caseHeader(scope, caseId));
  const written = {
    caseId,
    sessionId: newId(),
    base: null,
    heldOn: "2026-11-20",
    channel: "home_visit",
    attended: [header.members[0]?.personId ?? ""],
    topics: ["rent_and_bills"],
    interpreterUse: "not_needed",
    notes: "Skrevet i kjelleren",
    idempotencyKey: newId(),
  };
  return { teamId, adviser, caseId, written };
}

const stored = (ctx: Ctx, sessionId: string) =>
  inScope(ctx, (scope) => sessionPage(scope, sessionId));

it("takes in a session once, however often it is sent", () =>
  withRollback(async () => {
    const { adviser, caseId, written } = await aVisit();
    const first = expectOk(await sendSession(adviser, written));
    expect(expectOk(await sendSession(adviser, written))).toEqual(first);
    const rows = await inScope(adviser, ({ tx }) =>
      tx.select().from(guidanceSession).where(eq(guidanceSession.caseId, caseId)),
    );
    expect(rows).toMatchObject([{ id: written.sessionId, version: 2, notes: written.notes }]);
  }));

it("takes up a draft that was taken along, when nobody has changed it", () =>
  withRollback(async () => {
    const { adviser, written } = await aVisit();
    const { version } = expectOk(await sendSession(adviser, written));
    const more = { ...written, base: version, notes: "Mer", idempotencyKey: newId() };
    expectOk(await sendSession(adviser, more));
    expect(await stored(adviser, written.sessionId)).toMatchObject({ notes: "Mer" });
  }));

it.each(["sent", "stored"] as const)(
  "of two versions loses neither: the %s one stands, the other is added",
  (stands) =>
    withRollback(async () => {
      const { adviser, written } = await aVisit();
      const { sessionId, version } = expectOk(await sendSession(adviser, written));
      expectOk(await saveSession(adviser, { sessionId, version, notes: "Fra pulten" }));
      const phone = { ...written, base: version, notes: "Fra telefonen", idempotencyKey: newId() };
      expect(await sendSession(adviser, phone)).toMatchObject({
        error: { code: "errors.changed-meanwhile", data: { version: 3, notes: "Fra pulten" } },
      });
      expect(await stored(adviser, sessionId)).toMatchObject({ notes: "Fra pulten" });
      const other = stands === "sent" ? "Fra pulten" : "Fra telefonen";
      const choice = { ...phone, version: 3, stands, other, idempotencyKey: newId() };
      expectOk(await keepBoth(adviser, choice));
      expectOk(await keepBoth(adviser, choice));
      expect(await stored(adviser, sessionId)).toMatchObject({
        notes: stands === "sent" ? "Fra telefonen" : "Fra pulten",
        additions: [{ text: other }],
      });
      expectOk(await discardSession(adviser, { sessionId }));
    }),
);

it("adds to a session that was finished meanwhile, and never writes over it", () =>
  withRollback(async () => {
    const { adviser, written } = await aVisit();
    const { sessionId, version } = expectOk(await sendSession(adviser, written));
    const { base, idempotencyKey, caseId, ...content } = written;
    expectOk(await finishSession(adviser, { ...content, version }));
    const phone = { ...written, base: version, notes: "Fra telefonen", idempotencyKey: newId() };
    expect(await sendSession(adviser, phone)).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { version: 3, status: "finished" } },
    });
    const choice = { ...phone, version: 3, other: "Fra telefonen" };
    expect(
      await keepBoth(adviser, { ...choice, stands: "sent", idempotencyKey: newId() }),
    ).toMatchObject({ error: { code: "guidance.errors.session-locked" } });
    expectOk(await keepBoth(adviser, { ...choice, stands: "stored", idempotencyKey: newId() }));
    expect(await stored(adviser, sessionId)).toMatchObject({
      notes: "Skrevet i kjelleren",
      additions: [{ text: "Fra telefonen" }],
    });
  }));

it("answers for another team's case, session or none at all as for nothing", () =>
  withRollback(async () => {
    const { adviser, written } = await aVisit();
    const theirs = await aVisit();
    expectOk(await sendSession(theirs.adviser, theirs.written));
    const refused = async (input: object) => {
      try {
        return await sendSession(adviser, { ...written, idempotencyKey: newId(), ...input });
      } catch (error) {
        return isDomainError(error) ? error.kind : error;
      }
    };
    expect(await refused({ caseId: theirs.caseId })).toBe("not_found");
    expect(await refused({ sessionId: theirs.written.sessionId })).toBe("not_found");
    expect(await refused({ base: 1 })).toBe("not_found");
  }));
