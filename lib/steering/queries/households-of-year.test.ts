import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { closeCase } from "@/lib/cases/commands/close-case";
import { setSettlementDates } from "@/lib/cases/commands/set-settlement-dates";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { guidedHouseholdsForFile, householdsOfYear } from "./households-of-year";

async function settled(ctx: Ctx, teamId: string, count: number, settledOn: string) {
  const caseIds: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const { caseId } = await aCase(ctx, teamId);
    const { members } = await inScope(ctx, (scope) => caseHeader(scope, caseId));
    const personId = members[0]?.personId ?? "";
    expectOk(await setSettlementDates(ctx, { caseId, personId, version: 0, settledOn }));
    caseIds.push(caseId);
  }
  return caseIds;
}

async function guided(ctx: Ctx, caseIds: readonly string[], heldOn: string, status = "finished") {
  await inScope(ctx, async ({ tx, municipalityId, actor }) => {
    for (const caseId of caseIds) {
      await tx.execute(sql`insert into guidance_session (municipality_id, id, case_id, adviser_id,
          adviser_name, held_on, status, finished_at)
        values (${municipalityId}, ${newId()}, ${caseId}, ${actor.accountId}, ${actor.name},
          ${heldOn}, ${status}, ${status === "finished" ? heldOn : null})`);
    }
  });
}

const shown = async (ctx: Ctx) =>
  (await inScope(ctx, (scope) => householdsOfYear(scope, 2026))).guided.quarters.map(
    ({ state, guided, households, percent }) =>
      state === "shown" ? [guided, households, percent] : state,
  );

it("counts each household once a quarter, of those who were settled with an open case", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["manager", "settlement_officer"], [teamId]);
    const early = await settled(ctx, teamId, 10, "2026-01-12");
    await settled(ctx, teamId, 5, "2026-08-03");
    await aCase(ctx, teamId);
    await guided(ctx, early.slice(0, 5), "2026-03-31");
    await guided(ctx, early.slice(0, 5), "2026-02-02");
    await guided(ctx, early.slice(5), "2026-03-31", "draft");
    await guided(ctx, early.slice(0, 2), "2026-04-01");
    await guided(ctx, early.slice(0, 5), "2025-12-31");
    expect(await shown(ctx)).toEqual([[5, 10, 50], "masked", [0, 15, 0], [0, 15, 0]]);

    const { version } = await inScope(ctx, (scope) => caseHeader(scope, early[0] ?? ""));
    const closed = { caseId: early[0], version, reason: "moved_municipality" };
    expectOk(await closeCase(ctx, closed));
    await inScope(ctx, ({ tx }) =>
      tx.execute(sql`update settlement_case set closed_on = '2026-07-01' where status = 'closed'`),
    );
    expect(await shown(ctx)).toEqual([[5, 10, 50], "masked", [0, 15, 0], [0, 14, 0]]);
    const other = await aColleague(["manager"], [], { municipalityId: "5001" });
    expect((await shown(other))[0]).toEqual([0, 0, null]);
  }));

it("puts on the trail who took the figures out", () =>
  withRollback(async () => {
    const ctx = await aColleague(["manager"], []);
    await inScope(ctx, (scope) => guidedHouseholdsForFile(scope, 2026));
    const rows = await inScope(ctx, ({ tx }) =>
      tx.execute(sql`select object_id from audit_event
        where action = 'steering.export-guided-households'`),
    );
    expect(rows).toEqual([{ object_id: "2026" }]);
  }));
