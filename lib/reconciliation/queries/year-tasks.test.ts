import { describe, expect, it } from "vitest";
import "@/lib/composition";
import { reconciliationItem, reconciliationRun } from "@/db/schema/reconciliation";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import type { Ctx, MunicipalityId } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { judgeItem } from "../commands/judge-item";
import { yearTasks } from "./year-tasks";

async function anOffice() {
  const municipalityId = "5001" as MunicipalityId;
  const teamId = await aTeam(undefined, municipalityId);
  const colleague = (role: "manager" | "settlement_officer" | "housing_adviser") =>
    aColleague([role], [teamId], { municipalityId });
  return { municipalityId, manager: await colleague("manager"), colleague };
}

const on = (ctx: Ctx, day: string): Ctx => ({ ...ctx, now: `${day}T09:00:00.000Z`, today: day });
const tasks = (ctx: Ctx, day: string) => inScope(on(ctx, day), yearTasks);

/** A list of the year 2026 that was compared on a day, with one difference. */
async function aList(ctx: Ctx, { comparedOn }: { comparedOn: string }) {
  const { municipalityId, actor } = ctx;
  const [runId, itemId] = [newId(), newId()];
  await inScope(ctx, async ({ tx }) => {
    await tx.insert(reconciliationRun).values({
      municipalityId,
      id: runId,
      kind: "nir_participants",
      year: 2026,
      fileName: "nir.csv",
      fileSize: 1,
      fileDigest: runId,
      format: "csv",
      headings: [],
      status: "compared",
      startedBy: actor.accountId,
      startedByName: actor.name,
      comparedAt: `${comparedOn}T10:00:00.000Z`,
      digest: "0",
    });
    await tx.insert(reconciliationItem).values({
      municipalityId,
      id: itemId,
      kind: "nir_participants",
      year: 2026,
      subjectKey: `n:${itemId}`,
      field: "person",
      result: "missing_here",
      theirs: "listed",
      firstRunId: runId,
      lastRunId: runId,
    });
  });
  return itemId;
}

describe("a year that must be right", () => {
  it("waits from new year for a list of all of it, and no longer than its deadline", () =>
    withRollback(async () => {
      const { manager } = await anOffice();
      expect(await tasks(manager, "2026-12-31")).toEqual([]);
      expect(await tasks(manager, "2027-01-01")).toEqual([
        { year: 2026, dueOn: "2027-02-28", isVerified: false, need: "list", left: 0, mine: 0 },
      ]);
      expect(await tasks(manager, "2027-03-01")).toEqual([]);
    }));

  it("goes away when nothing is left and the copy of the whole year is frozen", () =>
    withRollback(async () => {
      const { manager } = await anOffice();
      const itemId = await aList(manager, { comparedOn: "2026-12-15" });
      const done = async (version: number) => {
        const item = { reconciliationItemId: itemId, version };
        expectOk(await judgeItem(manager, { ...item, answer: "impossible", note: "Flyttet" }));
      };
      expect(await tasks(manager, "2026-12-16")).toMatchObject([{ need: "differences", left: 1 }]);
      await done(1);
      expect(await tasks(manager, "2026-12-16")).toEqual([]);
      expect(await tasks(manager, "2027-01-10")).toMatchObject([{ need: "list" }]);
      await aList(manager, { comparedOn: "2027-01-09" });
      expect(await tasks(manager, "2027-01-10")).toMatchObject([{ need: "differences", left: 1 }]);
      expect(await tasks(manager, "2027-04-01")).toMatchObject([{ need: "differences", left: 1 }]);
    }));

  it("is shown to those who answer for the register, and to others who have taken a difference", () =>
    withRollback(async () => {
      const { manager, colleague } = await anOffice();
      const itemId = await aList(manager, { comparedOn: "2026-12-15" });
      const officer = await colleague("settlement_officer");
      expect(await tasks(officer, "2026-12-16")).toEqual([]);
      expect(await tasks(await colleague("housing_adviser"), "2026-12-16")).toEqual([]);
      expectOk(
        await judgeItem(manager, {
          reconciliationItemId: itemId,
          version: 1,
          answer: "assign",
          assignTo: officer.actor.accountId,
        }),
      );
      expect(await tasks(officer, "2026-12-16")).toMatchObject([{ left: 1, mine: 1 }]);
      expect(await tasks(manager, "2026-12-16")).toMatchObject([{ left: 1, mine: 0 }]);
    }));
});
