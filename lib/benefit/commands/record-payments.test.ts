import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { benefitRun } from "@/db/schema/benefit";
import { withRollback } from "@/db/testing/with-rollback";
import { closeMonth } from "@/lib/attendance/commands/close-month";
import { aCase, aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { recordProgramme } from "@/lib/programme/commands/record-programme";
import { payrollOf } from "../queries/payroll";
import { runPage } from "../queries/run-page";
import { approveRun } from "./approve-run";
import { computeBenefits } from "./compute-runs";
import { recordPayments } from "./record-payments";
import { startRun } from "./start-run";

beforeAll(keepOnlyCaseFigures);

const MONTH = 2_275_817;

async function aParticipant(ctx: Ctx, teamId: string, startedOn: string): Promise<string> {
  const { caseId } = await aCase(ctx, teamId);
  const [member] = await inScope(ctx, ({ tx }) =>
    tx.execute<{ id: string }>(sql`select m.person_id as id from household_member m
      join settlement_case c on c.household_id = m.household_id where c.id = ${caseId}`),
  );
  const { participationId } = expectOk(
    await recordProgramme(ctx, {
      ...{ caseId, startedOn, personId: member?.id },
      idempotencyKey: newId(),
      decidedOn: "2026-08-20",
    }),
  );
  return participationId;
}

it("hands the months of open cases to payroll, and compares what comes back person by person", () =>
  withRollback(async () => {
    const [teamId, elsewhere] = [await aTeam(), await aTeam()];
    const adviser = await aColleague(["programme_adviser", "settlement_officer"], [teamId]);
    const manager = await aColleague(["manager"], [teamId]);
    const other = await aColleague(["settlement_officer"], [elsewhere]);
    const one = await aParticipant(adviser, teamId, "2026-09-01");
    const two = await aParticipant(adviser, teamId, "2026-09-14");
    await aParticipant(other, elsewhere, "2026-09-01");
    const file = (ctx: Ctx) =>
      inScope(ctx, (scope) => payrollOf(scope, "2026-09-01", { numbers: true }));

    const { runId: benefitRunId } = expectOk(
      await startRun(adviser, { month: "2026-09", version: 0 }),
    );
    await computeBenefits(adviser.municipalityId);
    await expect(file(adviser)).rejects.toMatchObject({ kind: "not_found" });
    expectOk(await closeMonth(manager, { month: "2026-09-01", missingSeen: true }));
    const [run] = await inScope(adviser, ({ tx }) =>
      tx.select().from(benefitRun).where(eq(benefitRun.id, benefitRunId)),
    );
    expectOk(await approveRun(manager, { benefitRunId, version: run?.version }));
    await expect(file(other)).rejects.toMatchObject({ kind: "forbidden" });
    const { rows } = await file(adviser);
    expect(rows.map(({ totalOre, number }) => [totalOre, number])).toEqual([
      [MONTH, null],
      [1_289_637, null],
    ]);
    const shown = () => inScope(adviser, (scope) => runPage(scope, "2026-09-01", null));
    expect(await shown()).toMatchObject({ hidden: 1, paid: null, hindrances: ["fourEyes"] });

    const record = (paid: string) => recordPayments(adviser, { benefitRunId, paid });
    expect(await record("x;1\ntull")).toMatchObject({
      error: { fields: { paid: ["benefit.errors.paid-lines"] }, params: { lines: "2" } },
    });
    expect(await record(`${newId()};100`)).toMatchObject({
      error: { fields: { paid: ["benefit.errors.paid-unknown"] } },
    });
    expectOk(await record(`${one};22758,17\n${two};12000`));
    expect((await shown())?.paid).toMatchObject({
      people: 2,
      rows: [{ participationId: two, totalOre: 1_289_637, paidOre: 1_200_000 }],
    });
  }));
