import { beforeAll, describe, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import { historyOf } from "@/lib/audit/queries/events";
import { aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import { requireCase } from "@/lib/cases/queries/require-case";
import type { Ctx, Role } from "@/lib/platform/context";
import { addDays } from "@/lib/platform/dates";
import { isDomainError } from "@/lib/platform/errors";
import { inScope, registerRefresh } from "@/lib/platform/transaction";
import { aHome, anApplication, applicationOf } from "../fixtures";
import { assessedApplication } from "../queries/assessment";
import { rightsToLet } from "../queries/rights-to-let";
import { checkLines } from "../rules/assessment";
import type { CheckCode } from "../rules/checks";
import { INSPECTION_POINTS } from "../rules/inspection";
import { answerCheck } from "./answer-check";
import { changeHome } from "./change-home";

beforeAll(keepOnlyCaseFigures);

async function aStart(roles: readonly Role[] = ["settlement_officer"], more = {}) {
  const teamId = await aTeam();
  const ctx = await aColleague(roles, [teamId]);
  return { ctx, teamId, ...(await anApplication(ctx, teamId, more)) };
}

const linesOf = (ctx: Ctx, applicationId: string) =>
  inScope(ctx, async (scope) => {
    const application = await applicationOf(ctx, applicationId);
    const head = await requireCase(scope, application.caseId);
    return checkLines(await assessedApplication(scope, head, application));
  });
const lineOf = async (ctx: Ctx, applicationId: string, code: CheckCode) =>
  (await linesOf(ctx, applicationId)).find(({ check }) => check.code === code);

describe("answering a check", () => {
  it("keeps state, reasons, note, who and when", () =>
    withRollback(async () => {
      const { ctx, applicationId } = await aStart();
      const answer = {
        applicationId,
        code: "AS-C06",
        state: "not_met",
        reasons: ["crowded"],
        note: "For trangt for to",
        checkedOn: "2026-11-20",
      };
      const answered = expectOk(await answerCheck(ctx, { ...answer, goOn: "1" }));
      expect(answered).toMatchObject({ code: "AS-C06", nextCode: "AS-C07" });
      expect(await lineOf(ctx, applicationId, "AS-C06")).toMatchObject({
        state: "not_met",
        answer: {
          reasons: ["crowded"],
          note: "For trangt for to",
          checkedOn: "2026-11-20",
          checkedByName: ctx.actor.name,
          version: 1,
        },
      });
      expectOk(
        await answerCheck(ctx, { ...answer, state: "met", reasons: ["crowded"], version: 1 }),
      );
      expect((await lineOf(ctx, applicationId, "AS-C06"))?.answer).toMatchObject({
        state: "met",
        reasons: [],
        version: 2,
      });
    }));

  it("shows the later of two what stands", () =>
    withRollback(async () => {
      const { ctx, applicationId } = await aStart();
      const answer = { applicationId, code: "AS-C13", state: "met" };
      expectOk(await answerCheck(ctx, answer));
      expect(await answerCheck(ctx, { ...answer, state: "under_way" })).toMatchObject({
        error: { code: "errors.changed-meanwhile", data: { state: "met", version: 1 } },
      });
    }));

  it.each([
    [{ code: "AS-C06", state: "not_met" }, "reasons", "assessment.errors.reason-missing"],
    [
      { code: "AS-C12", state: "met", note: "Sa ja" },
      "note",
      "assessment.errors.note-belongs-in-talk",
    ],
    [
      { code: "AS-C01", state: "not_needed", note: "x" },
      "state",
      "assessment.errors.always-needed",
    ],
    [
      { code: "AS-C06", state: "met", checkedOn: "2026-12-24" },
      "checkedOn",
      "assessment.errors.in-future",
    ],
    [{ code: "AS-C06", state: "not_started" }, "state", "assessment.errors.state-missing"],
  ])("refuses %j", (given, field, code) =>
    withRollback(async () => {
      const { ctx, applicationId } = await aStart();
      expect(await answerCheck(ctx, { applicationId, ...given })).toMatchObject({
        error: { fields: { [field]: [code] } },
      });
    }),
  );

  it("is no more once the municipality has decided", () =>
    withRollback(async () => {
      const { ctx, applicationId } = await aStart(["settlement_officer"], { state: "approved" });
      expect(
        await answerCheck(ctx, { applicationId, code: "AS-C13", state: "met", version: 1 }),
      ).toMatchObject({ error: { code: "assessment.errors.decided" } });
    }));

  it("leaves permit, places and protection to those who settle", () =>
    withRollback(async () => {
      const { applicationId, teamId } = await aStart();
      const adviser = await aColleague(["housing_adviser"], [teamId]);
      const kind = await answerCheck(adviser, {
        applicationId,
        code: "AS-C01",
        state: "met",
      }).catch((error) => isDomainError(error) && error.kind);
      expect(kind).toBe("forbidden");
      expectOk(await answerCheck(adviser, { applicationId, code: "AS-C07", state: "under_way" }));
    }));

  it("puts what was answered on the trail, and of the note that it was written", () =>
    withRollback(async () => {
      const { ctx, applicationId, caseId } = await aStart();
      const note = "Kanarifuglen bor i Storgata";
      expectOk(await answerCheck(ctx, { applicationId, code: "AS-C13", state: "met", note }));
      const { rows: events } = await inScope(ctx, (scope) => historyOf(scope, { caseId }));
      const event = events.find(({ action }) => action === "self-settlement.answer-check");
      expect(event?.changes).toContainEqual({
        field: "checkState",
        before: "not_started",
        after: "met",
      });
      expect(JSON.stringify(event)).not.toContain("Kanarifuglen");
    }));
});

describe("a check of the dwelling", () => {
  it("is answered once for everyone who applies for it", () =>
    withRollback(async () => {
      const { ctx, teamId, applicationId, dwellingId } = await aStart();
      const { dwelling: _, ...home } = aHome();
      const second = await anApplication(ctx, teamId, { home: { ...home, dwellingId } });
      expectOk(await answerCheck(ctx, { applicationId, code: "AS-C10", state: "met" }));
      expect(await lineOf(ctx, second.applicationId, "AS-C10")).toMatchObject({
        state: "met",
        answer: { checkedByName: ctx.actor.name },
      });
      expect((await lineOf(ctx, second.applicationId, "AS-C05"))?.state).toBe("not_started");
    }));

  it("keeps by what right the home is let and what shows it, for the landlord's page", () =>
    withRollback(async () => {
      const { ctx, applicationId, dwellingId } = await aStart();
      const found = async (by: Ctx) =>
        (await inScope(by, (scope) => rightsToLet(scope, [dwellingId ?? ""]))).get(
          dwellingId ?? "",
        );
      expect(await found(ctx)).toBeUndefined();
      const rightToLet = { letsAs: "tenant", shownBy: "own_lease", ownerName: "Turid Solbakken" };
      const sublet = { applicationId, code: "AS-C10", state: "under_way", rightToLet };
      expectOk(await answerCheck(ctx, sublet));
      expect(await lineOf(ctx, applicationId, "AS-C10")).toMatchObject({
        sums: [{ rule: "right_to_let", state: "not_met", reasons: ["no_consent_to_sublet"] }],
      });
      const tomorrow = { ...rightToLet, consentOn: addDays(ctx.today, 1) };
      expect(await answerCheck(ctx, { ...sublet, version: 1, rightToLet: tomorrow })).toMatchObject(
        {
          error: { fields: { "rightToLet.consentOn": ["assessment.errors.in-future"] } },
        },
      );
      const agreed = { ...rightToLet, consentOn: ctx.today };
      expectOk(await answerCheck(ctx, { ...sublet, state: "met", version: 1, rightToLet: agreed }));
      expect(await found(ctx)).toEqual({
        state: "met",
        right: agreed,
        checkedOn: ctx.today,
        checkedByName: ctx.actor.name,
      });
      const elsewhere = { ...ctx, municipalityId: "5001" as Ctx["municipalityId"] };
      expect(await found(elsewhere)).toBeUndefined();
    }));

  it("refreshes the case of everyone who has applied for it", () =>
    withRollback(async () => {
      const { ctx, teamId, applicationId, caseId, dwellingId } = await aStart();
      const { dwelling: _, ...home } = aHome();
      const second = await anApplication(ctx, teamId, { home: { ...home, dwellingId } });
      const refreshed: string[] = [];
      registerRefresh(async (_scope, caseIds) => void refreshed.push(...caseIds));
      expectOk(await answerCheck(ctx, { applicationId, code: "AS-C10", state: "met" }));
      expect(new Set(refreshed)).toEqual(new Set([caseId, second.caseId]));
      refreshed.length = 0;
      expectOk(await answerCheck(ctx, { applicationId, code: "AS-C13", state: "met" }));
      expect(refreshed).toEqual([caseId]);
      keepOnlyCaseFigures();
    }));

  it("has the form of an inspection, which suggests what it finds", () =>
    withRollback(async () => {
      const { ctx, applicationId } = await aStart();
      const points = Object.fromEntries(INSPECTION_POINTS.map((point) => [point, "in_order"]));
      const inspection = {
        inspectedOn: "2026-11-20",
        inspectedBy: "Kari",
        points: { ...points, smoke_alarm: "not_in_order" },
      };
      expectOk(
        await answerCheck(ctx, { applicationId, code: "AS-C07", state: "under_way", inspection }),
      );
      const line = await lineOf(ctx, applicationId, "AS-C07");
      expect(line?.sums[0]).toMatchObject({ state: "not_met", reasons: ["no_smoke_alarm"] });
      expect(line?.answer?.evidence?.inspection).toMatchObject({ inspectedBy: "Kari" });
    }));

  it("takes the number registered at the address, and is older than a later number", () =>
    withRollback(async () => {
      const { ctx, teamId, applicationId, dwellingId } = await aStart();
      const { dwelling: _, ...home } = aHome();
      const second = await anApplication(ctx, teamId, { home: { ...home, dwellingId } });
      const look = { code: "AS-C11", state: "met", registeredPeople: 0 };
      expectOk(await answerCheck(ctx, { applicationId, ...look }));
      const line = await lineOf(ctx, second.applicationId, "AS-C11");
      expect(line?.sums[0]?.state).toBe("met");
      expect(line?.state).toBe("met");
      expectOk(
        await answerCheck(ctx, {
          ...look,
          applicationId: second.applicationId,
          version: 1,
          registeredPeople: 4,
          state: "not_met",
          reasons: ["people_stay"],
        }),
      );
      expect((await lineOf(ctx, applicationId, "AS-C11"))?.state).toBe("not_met");
    }));

  it("waits for a dwelling", () =>
    withRollback(async () => {
      const { ctx, applicationId } = await aStart(["settlement_officer"], { state: "enquiry" });
      expect(await answerCheck(ctx, { applicationId, code: "AS-C07", state: "met" })).toMatchObject(
        { error: { code: "assessment.errors.no-dwelling" } },
      );
      expectOk(await answerCheck(ctx, { applicationId, code: "AS-C01", state: "met" }));
    }));
});

it("is older than another home, and the household's own checks are not", () =>
  withRollback(async () => {
    const { ctx, applicationId, version } = await aStart();
    for (const code of ["AS-C01", "AS-C06", "AS-C10"]) {
      expectOk(await answerCheck(ctx, { applicationId, code, state: "met" }));
    }
    const { lease: _, foundBy: __, ...home } = aHome();
    expectOk(await changeHome(ctx, { applicationId, version, ...home }));
    expect(await lineOf(ctx, applicationId, "AS-C01")).toMatchObject({ state: "met" });
    expect(await lineOf(ctx, applicationId, "AS-C06")).toMatchObject({
      state: "under_way",
      changed: ["dwellingId"],
    });
    expect(await lineOf(ctx, applicationId, "AS-C10")).toMatchObject({ state: "not_started" });
  }));

it("counts the places that are left of the council's number, and keeps the day", () =>
  withRollback(async () => {
    const { ctx, applicationId } = await aStart();
    expectOk(await answerCheck(ctx, { applicationId, code: "AS-C02", state: "under_way" }));
    expect(await applicationOf(ctx, applicationId)).toMatchObject({
      quotaCheckedOn: ctx.today,
      quotaRemaining: null,
    });
    expect((await lineOf(ctx, applicationId, "AS-C02"))?.sums[0]).toMatchObject({
      state: "unknown",
      reasons: ["no_council_decision"],
    });
  }));

it("takes the expected income in kroner", () =>
  withRollback(async () => {
    const { ctx, applicationId } = await aStart();
    const given = { applicationId, code: "AS-C14", state: "under_way" };
    expect(await answerCheck(ctx, { ...given, monthlyIncome: "mye" })).toMatchObject({
      error: { fields: { monthlyIncome: ["errors.invalid-number"] } },
    });
    expectOk(await answerCheck(ctx, { ...given, monthlyIncome: "21 500,50" }));
    expect(await applicationOf(ctx, applicationId)).toMatchObject({
      monthlyIncome: 2_150_050,
      incomeCalculatedOn: ctx.today,
    });
  }));
