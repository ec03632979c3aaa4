import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { assignOfficer } from "../commands/assign-officer";
import { closeCase } from "../commands/close-case";
import { endAccess } from "../commands/end-access";
import { giveAccess } from "../commands/give-access";
import { reviewEmergencyAccess } from "../commands/review-emergency-access";
import { takeEmergencyAccess } from "../commands/take-emergency-access";
import { aCase, aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "../fixtures";
import { caseListInput } from "../input";
import { emergenciesToReview } from "./case-grants";
import { countCases, listCases } from "./case-list";
import { suggestCases } from "./case-search";
import { requireCase } from "./require-case";

beforeAll(keepOnlyCaseFigures);

const opens = (ctx: Ctx, caseId: string) =>
  inScope(ctx, (scope) => requireCase(scope, caseId)).then(
    () => true,
    (error) => {
      expect(error).toMatchObject({ kind: "not_found" });
      return false;
    },
  );
/** Whether list, count and suggestions show the case: all as the case itself opens, or not. */
const shows = (ctx: Ctx, number: string) =>
  inScope(ctx, async (scope) => {
    const filter = caseListInput.parse({ q: number });
    const { rows } = await listCases(scope, filter);
    const { number: count } = await countCases(scope, filter);
    const suggested = await suggestCases(scope, number);
    expect([count, suggested.length]).toEqual([rows.length, rows.length]);
    return rows.length === 1;
  });
const trail = (ctx: Ctx) =>
  inScope(ctx, (scope) =>
    scope.tx.execute<{ action: string; outcome: string; case_id: string | null }>(
      sql`select action, outcome, case_id from audit_event order by seq`,
    ),
  );

async function anOffice() {
  const [teamId, otherTeam] = [await aTeam(), await aTeam()];
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const { caseId, number } = await aCase(officer, teamId);
  return { teamId, otherTeam, officer, caseId, number };
}

describe("who may open a case", () => {
  it("opens to the team, not to another team, and not to another municipality", () =>
    withRollback(async () => {
      const { teamId, otherTeam, caseId, number } = await anOffice();
      const cases: [Ctx, boolean][] = [
        [await aColleague(["housing_adviser"], [teamId]), true],
        [await aColleague(["manager"], [teamId, otherTeam]), true],
        [await aColleague(["housing_adviser"], [otherTeam]), false],
        [await aColleague(["manager"], []), false],
        [await aColleague(["administrator"], [teamId]), false],
        [await aColleague(["auditor"], [teamId]), false],
        [await aColleague(["manager"], [teamId], { municipalityId: "5001" }), false],
      ];
      for (const [ctx, expected] of cases) {
        expect(await opens(ctx, caseId)).toBe(expected);
        expect(await shows(ctx, number)).toBe(expected);
      }
    }));

  it("opens to the officer of another team as long as the case is theirs", () =>
    withRollback(async () => {
      const { officer, otherTeam, caseId, number } = await anOffice();
      const adviser = await aColleague(["housing_adviser"], [otherTeam]);
      const given = { caseId, role: "housing_adviser" };
      expectOk(await assignOfficer(officer, { ...given, accountId: adviser.actor.accountId }));
      expect(await opens(adviser, caseId)).toBe(true);
      expect(await shows(adviser, number)).toBe(true);
      expectOk(await assignOfficer(officer, given));
      expect(await opens(adviser, caseId)).toBe(false);
    }));

  it("opens by a grant until its last day is over, or it is ended", () =>
    withRollback(async () => {
      const { officer, otherTeam, caseId, number } = await anOffice();
      const guest = await aColleague(["programme_adviser"], [otherTeam]);
      const { grantId } = expectOk(
        await giveAccess(officer, {
          caseId,
          accountId: guest.actor.accountId,
          reason: "Vikar for Kari",
          lastDay: "2026-12-01",
        }),
      );
      const at = (now: string) => ({ ...guest, now, today: now.slice(0, 10) });
      expect(await opens(guest, caseId)).toBe(true);
      expect(await shows(guest, number)).toBe(true);
      expect(await opens(at("2026-12-01T22:59:00.000Z"), caseId)).toBe(true);
      expect(await opens(at("2026-12-01T23:00:00.000Z"), caseId)).toBe(false);
      expect(await shows(at("2026-12-01T23:00:00.000Z"), number)).toBe(false);
      expectOk(await endAccess(officer, { caseId, grantId }));
      expect(await opens(guest, caseId)).toBe(false);
    }));

  it("takes no grant beyond 90 days, to oneself or to someone who works with no cases", () =>
    withRollback(async () => {
      const { officer, otherTeam, caseId } = await anOffice();
      const guest = await aColleague(["programme_adviser"], [otherTeam]);
      const auditor = await aColleague(["auditor"]);
      const give = (accountId: string, lastDay: string) =>
        giveAccess(officer, { caseId, accountId, reason: "Vikar", lastDay });
      const code = async (accountId: string, lastDay = "2026-12-01") => {
        const result = await give(accountId, lastDay);
        return result.ok ? "ok" : result.error.code;
      };
      expect(await code(guest.actor.accountId, "2027-02-22")).toBe("cases.errors.grant-too-long");
      expect(await code(officer.actor.accountId)).toBe("cases.errors.grant-to-self");
      expect(await code(auditor.actor.accountId)).toBe("cases.errors.not-case-staff");
    }));

  it("opens in an emergency for 24 hours, and a manager sees it", () =>
    withRollback(async () => {
      const { teamId, otherTeam, caseId, number } = await anOffice();
      const stranger = await aColleague(["housing_adviser"], [otherTeam]);
      const manager = await aColleague(["manager"], [otherTeam]);
      expect(await opens(stranger, caseId)).toBe(false);
      const short = await takeEmergencyAccess(stranger, { caseNumber: number, reason: "haster" });
      expect(short).toMatchObject({
        error: { fields: { reason: ["cases.errors.emergency-reason-short"] } },
      });
      const reason = "Brann i boligen i natt, må ha kontaktopplysninger";
      expectOk(await takeEmergencyAccess(stranger, { caseNumber: number, reason }));
      expect(await opens(stranger, caseId)).toBe(true);
      const later = { ...stranger, now: "2026-11-24T08:00:00.000Z" };
      expect(await opens(later, caseId)).toBe(false);

      const [waiting] = await inScope(manager, emergenciesToReview);
      expect(waiting).toMatchObject({ caseNumber: number, reason });
      const grantId = waiting?.grantId ?? "";
      expectOk(await reviewEmergencyAccess(manager, { grantId, note: "I orden", end: true }));
      expect(await opens(stranger, caseId)).toBe(false);
      expect(await inScope(manager, emergenciesToReview)).toEqual([]);
      const teammate = await aColleague(["housing_adviser"], [teamId]);
      expect(
        expectOk(await takeEmergencyAccess(teammate, { caseNumber: number, reason })),
      ).toMatchObject({ taken: false });
    }));

  it("closes strengt fortrolig to the team, but not to its officers and the circle", () =>
    withRollback(async () => {
      const { teamId, officer, caseId, number } = await anOffice();
      expectOk(
        await assignOfficer(officer, {
          caseId,
          role: "settlement_officer",
          accountId: officer.actor.accountId,
        }),
      );
      await inScope(officer, async (scope) => {
        await scope.tx.execute(sql`update person set address_protection = 'strengt_fortrolig'`);
        scope.touch(caseId);
      });
      const teammate = await aColleague(["housing_adviser"], [teamId]);
      const circle = await aColleague(["housing_adviser"], [teamId], { inProtectedCircle: true });
      expect(await opens(officer, caseId)).toBe(true);
      expect(await opens(circle, caseId)).toBe(true);
      expect(await opens(teammate, caseId)).toBe(false);
      expect(await shows(teammate, number)).toBe(false);
    }));

  it("opens a closed case to the same people", () =>
    withRollback(async () => {
      const { teamId, officer, caseId } = await anOffice();
      const { version } = await inScope(officer, (scope) => requireCase(scope, caseId));
      expectOk(await closeCase(officer, { caseId, reason: "left_norway", version }));
      expect(await opens(await aColleague(["housing_adviser"], [teamId]), caseId)).toBe(true);
      expect(await opens(await aColleague(["housing_adviser"]), caseId)).toBe(false);
    }));
});

describe("the trail", () => {
  it("tells of views and refusals, and treats unknown ids as hidden ones", () =>
    withRollback(async () => {
      const { officer, otherTeam, caseId } = await anOffice();
      const stranger = await aColleague(["manager"], [otherTeam]);
      await opens(officer, caseId);
      await opens(stranger, caseId);
      await opens(stranger, newId());
      await opens(stranger, "not-an-id");
      const rows = (await trail(officer)).filter(({ action }) => action === "cases.view-case");
      expect(rows.map(({ outcome }) => outcome)).toEqual(["ok", "refused", "refused", "refused"]);
      expect(rows[1]?.case_id).toBe(caseId);
    }));

  it("shows nothing when it cannot be written", () =>
    withRollback(async () => {
      const { officer, caseId, number } = await anOffice();
      const broken = { ...officer, requestId: null as unknown as string };
      await expect(inScope(broken, (scope) => requireCase(scope, caseId))).rejects.toThrow(
        /audit_event/,
      );
      const search = caseListInput.parse({ q: number });
      await expect(inScope(broken, (scope) => listCases(scope, search))).rejects.toThrow(
        /audit_event/,
      );
      await expect(
        closeCase(broken, { caseId, reason: "left_norway", version: 1 }),
      ).rejects.toThrow(/audit_event/);
      const still = await inScope(officer, (scope) => requireCase(scope, caseId));
      expect(still.status).toBe("open");
    }));
});
