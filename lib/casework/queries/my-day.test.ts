import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { checklistEntry } from "@/db/schema/checklists";
import { withRollback } from "@/db/testing/with-rollback";
import { takeEmergencyAccess } from "@/lib/cases/commands/take-emergency-access";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { startSession } from "@/lib/guidance/commands/start-session";
import type { Ctx } from "@/lib/platform/context";
import { addDays } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import type { DayFilter, Whose } from "../types";
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
      expect(await lines(officer, "team", filter), filter).toHaveLength(count);
    }
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
