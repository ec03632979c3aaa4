import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { auditEvent } from "@/db/schema/audit";
import { settlementCase } from "@/db/schema/cases";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { aBooking } from "@/lib/interpreters/fixtures";
import { isDomainError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { householdsAhead } from "../queries/ahead";
import { startSession } from "./start-session";
import { takeAlong } from "./take-along";

async function aHousehold() {
  const teamId = await aTeam();
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const adviser = await aColleague(["housing_adviser"], [teamId]);
  return { adviser, officer, ...(await aCase(officer, teamId)) };
}

it("hands out what the form needs, and nothing that tells more", () =>
  withRollback(async () => {
    const { adviser, officer, caseId } = await aHousehold();
    expectOk(await startSession(adviser, { caseId, idempotencyKey: newId() }));
    const today = await inScope(adviser, async (scope) => scope.today);
    const bookingId = await aBooking(adviser, caseId, { heldOn: today });
    const taken = expectOk(await takeAlong(adviser, { caseId }));
    expect(taken).toMatchObject({ caseId, next: null, draft: { status: "draft", version: 1 } });
    expect(Object.keys(taken.persons[0] ?? {})).toEqual([
      "id",
      "name",
      "minor",
      "languages",
      "interpreterNeeded",
    ]);
    expect(taken.topics.length).toBeGreaterThan(3);
    expect(taken.topics.some(({ left }) => left)).toBe(true);
    expect(taken.bookings).toEqual([
      { id: bookingId, heldOn: today, startsAtTime: null, language: "ar" },
    ]);
    expect(taken.staff.map(({ value }) => value)).toContain(officer.actor.accountId);
    expect(taken.staff.map(({ value }) => value)).not.toContain(adviser.actor.accountId);
    const trail = await inScope(adviser, ({ tx }) =>
      tx.select().from(auditEvent).where(eq(auditEvent.caseId, caseId)),
    );
    expect(trail.map((row) => row.action)).toContain("guidance.take-along");
  }));

it.each(["klientadresse", "fortrolig", "strengt_fortrolig"])(
  "leaves a household under %s in the office",
  (grade) =>
    withRollback(async () => {
      const { adviser, caseId } = await aHousehold();
      expectOk(await startSession(adviser, { caseId, idempotencyKey: newId() }));
      await inScope(adviser, ({ tx }) =>
        tx
          .update(settlementCase)
          .set({ addressProtection: grade })
          .where(eq(settlementCase.id, caseId)),
      );
      const circle = { ...adviser, actor: { ...adviser.actor, inProtectedCircle: true } };
      expect(await takeAlong(circle, { caseId })).toMatchObject({
        error: { code: "guidance.errors.protected-stays" },
      });
      expect(await inScope(circle, householdsAhead)).toMatchObject([{ caseId, stays: true }]);
    }),
);

it("knows no household of another team", () =>
  withRollback(async () => {
    const { adviser } = await aHousehold();
    const { caseId } = await aHousehold();
    const refused = await takeAlong(adviser, { caseId }).catch((error) => error);
    expect(isDomainError(refused) && refused.kind).toBe("not_found");
    expect(await inScope(adviser, householdsAhead)).toEqual([]);
  }));
