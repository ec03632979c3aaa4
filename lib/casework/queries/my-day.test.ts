import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { checklistEntry } from "@/db/schema/checklists";
import { withRollback } from "@/db/testing/with-rollback";
import { keepCaseFigures } from "@/lib/cases/commands/keep-case-figures";
import { moveStage } from "@/lib/cases/commands/move-stage";
import { setSettlementDates } from "@/lib/cases/commands/set-settlement-dates";
import { takeEmergencyAccess } from "@/lib/cases/commands/take-emergency-access";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { completeAgreement } from "@/lib/guidance/commands/complete-agreement";
import { finishSession } from "@/lib/guidance/commands/finish-session";
import { startSession } from "@/lib/guidance/commands/start-session";
import type { Ctx } from "@/lib/platform/context";
import { addDays } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { anApplication } from "@/lib/self-settlement/fixtures";
import { listApplications } from "@/lib/self-settlement/queries/application-list";
import type { DayFilter, Whose } from "../types";
import { caseChecklist } from "./case-checklist";
import { dayCounters, dayLines } from "./my-day";

const lines = (ctx: Ctx, whose: Whose, filter: DayFilter) =>
  inScope(ctx, async (scope) => (await dayLines(scope, whose, filter)).lines);

it("names the person that an item is asked of, and counts what it lists", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const officer = await aColleague(["settlement_officer"], [teamId]);
    const { caseId } = await aCase(officer, teamId);
    await inScope(officer, (scope) =>
      scope.tx
        .update(checklistEntry)
        .set({ dueOn: scope.today })
        .where(
          and(
            eq(checklistEntry.municipalityId, scope.municipalityId),
            eq(checklistEntry.caseId, caseId),
            eq(checklistEntry.itemKey, "REQ-02"),
          ),
        ),
    );
    expect(await lines(officer, "team", "due_nearest")).toMatchObject([
      { kind: "item", caseId, subjectName: "Amina Yusuf", on: officer.today },
      { kind: "deadline", caseId, subjectName: null, on: addDays(officer.today, 7) },
      { kind: "item", caseId, subjectName: null, on: addDays(officer.today, 7) },
    ]);
    const counters = await inScope(officer, (scope) => dayCounters(scope, "team"));
    for (const { filter, count } of counters) {
      if (filter === "waits_for_municipality" || filter === "waits_for_imdi") continue;
      expect(await lines(officer, "team", filter), filter).toHaveLength(count);
    }
  }));

it("asks no longer for what is late in a stage that has closed", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const officer = await aColleague(["settlement_officer", "manager"], [teamId]);
    const { caseId } = await aCase(officer, teamId);
    const header = (ctx: Ctx) => inScope(ctx, (scope) => caseHeader(scope, caseId));
    const [member] = (await header(officer)).members;
    expectOk(
      await setSettlementDates(officer, {
        caseId,
        personId: member?.personId,
        version: 0,
        plannedOn: "2026-12-10",
      }),
    );
    const later = { ...officer, now: "2027-01-15T08:00:00.000Z", today: "2027-01-15" };
    const late = async () =>
      (await lines(later, "team", "overdue")).filter(({ kind }) => kind === "item");
    const overdue = async () =>
      (await inScope(later, (scope) => dayCounters(scope, "team")))[0]?.count;
    const ofDeadlines = (await lines(later, "team", "overdue")).length - (await late()).length;
    expect(await late()).toMatchObject([{ on: "2026-11-30" }, { caseId, on: "2026-12-10" }]);
    expect(await overdue()).toBe(ofDeadlines + 2);
    const { version } = await header(later);
    const act = { caseId, act: "accept_request", version, overrideReason: "Avtalt med leder" };
    expectOk(await moveStage({ ...later, now: officer.now, today: officer.today }, act));
    expect(await late()).toEqual([]);
    expect(await overdue()).toBe((await lines(later, "team", "overdue")).length);
    const head = await header(later);
    const { stages } = await inScope(later, (scope) => caseChecklist(scope, head));
    const closed = stages.find(({ stage }) => stage === "request");
    expect(closed).toMatchObject({ open: false });
    const item = closed?.lines.find(({ itemKey }) => itemKey === "REQ-09");
    expect(item).toMatchObject({ state: "open", overdue: false, dueOn: null });
    await inScope(later, async (scope) => {
      const entry = eq(checklistEntry.id, item?.id ?? "");
      await scope.tx.update(checklistEntry).set({ dueOn: "2026-11-24" }).where(entry);
      await keepCaseFigures(scope, [caseId]);
    });
    expect((await header(later)).nextDueOn).toBe(head.nextDueOn);
  }));

it("shows a draft to whoever began it for as long as the case is open to them", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const officer = await aColleague(["settlement_officer"], [teamId]);
    const adviser = await aColleague(["housing_adviser"], [teamId]);
    const { caseId } = await aCase(officer, teamId);
    expectOk(await startSession(adviser, { caseId, idempotencyKey: newId() }));
    expect(await lines(adviser, "mine", "drafts")).toMatchObject([{ kind: "draft", caseId }]);
    expect(await lines(officer, "team", "drafts")).toEqual([]);
    const moved = { ...adviser, actor: { ...adviser.actor, teamIds: [] } };
    expect(await lines(moved, "mine", "drafts")).toEqual([]);
    const counters = await inScope(moved, (scope) => dayCounters(scope, "mine"));
    expect(counters.find(({ filter }) => filter === "drafts")?.count).toBe(0);
  }));

it("tells a manager of emergency access without naming the household", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const officer = await aColleague(["settlement_officer"], [teamId]);
    const outsider = await aColleague(["housing_adviser"], [await aTeam()]);
    const manager = await aColleague(["manager"], [await aTeam()]);
    const { number } = await aCase(officer, teamId);
    expectOk(
      await takeEmergencyAccess(outsider, {
        caseNumber: number,
        reason: "Legevakten ringer og trenger kontakt i kveld.",
      }),
    );
    expect(await lines(manager, "mine", "emergency_access")).toMatchObject([
      { caseNumber: number, householdName: null, who: outsider.actor.name },
    ]);
    const counters = await inScope(officer, (scope) => dayCounters(scope, "team"));
    expect(counters.some(({ filter }) => filter === "emergency_access")).toBe(false);
  }));

it("gives nothing to those who do not work with cases", () =>
  withRollback(async () => {
    for (const role of ["administrator", "auditor"] as const) {
      const ctx = await aColleague([role]);
      expect(await inScope(ctx, (scope) => dayCounters(scope, "team"))).toEqual([]);
      expect(await lines(ctx, "team", "overdue")).toEqual([]);
    }
  }));

it("counts the applications that wait as their list has them, whoever is officer", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const officer = await aColleague(["settlement_officer"], [teamId]);
    const colleague = await aColleague(["housing_adviser"], [teamId]);
    const outsider = await aColleague(["settlement_officer"], [await aTeam()]);
    const adviser = await aColleague(["programme_adviser"], [teamId]);
    for (const state of ["checking", "approved", "imdi_asked", "rejected", "ended"] as const) {
      await anApplication(officer, teamId, { state });
    }
    const count = async (ctx: Ctx, filter: string) =>
      (await inScope(ctx, (scope) => dayCounters(scope, "mine"))).find(
        (counter) => counter.filter === filter,
      )?.count;
    for (const [filter, waiting, expected] of [
      ["waits_for_municipality", "municipality", 2],
      ["waits_for_imdi", "imdi", 1],
    ] as const) {
      for (const ctx of [officer, colleague]) {
        const { rows } = await inScope(ctx, (scope) => listApplications(scope, { waiting }));
        expect(rows).toHaveLength(expected);
        expect(await count(ctx, filter)).toBe(expected);
      }
      expect(await count(outsider, filter)).toBe(0);
      expect(await count(adviser, filter)).toBeUndefined();
    }
  }));

it("makes a task of each agreement, for the one who sees to it", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const officer = await aColleague(["settlement_officer"], [teamId]);
    const adviser = await aColleague(["housing_adviser"], [teamId]);
    const { caseId } = await aCase(officer, teamId);
    const [member] = (await inScope(adviser, (scope) => caseHeader(scope, caseId))).members;
    const { sessionId } = expectOk(
      await startSession(adviser, { caseId, idempotencyKey: newId() }),
    );
    expectOk(
      await finishSession(adviser, {
        sessionId,
        version: 1,
        heldOn: "2026-11-20",
        channel: "home_visit",
        attended: [member?.personId],
        notes: "Snakket om leiekontrakten",
        interpreterUse: "not_needed",
        agreements: [
          { text: "Ringe utleier", responsible: "Amina", dueOn: "2026-12-01" },
          { text: "Sende kontrakten", responsible: "Oda", adviserId: officer.actor.accountId },
        ],
      }),
    );
    expect(await lines(adviser, "mine", "agreements")).toMatchObject([
      { kind: "agreement", caseId, text: "Ringe utleier", on: "2026-12-01" },
    ]);
    expect(await lines(officer, "mine", "agreements")).toMatchObject([
      { text: "Sende kontrakten" },
    ]);
    const [first] = await lines(adviser, "team", "agreements");
    expectOk(await completeAgreement(adviser, { agreementId: first?.id, done: true }));
    expect(await lines(adviser, "team", "agreements")).toMatchObject([
      { text: "Sende kontrakten" },
    ]);
    const outsider = await aColleague(["housing_adviser"], [await aTeam()]);
    expect(await lines(outsider, "team", "agreements")).toEqual([]);
  }));
