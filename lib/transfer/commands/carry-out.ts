import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { importRow, importRun } from "@/db/schema/transfer";
import type { Ctx } from "@/lib/platform/context";
import { isDomainError } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";
import { readLookup } from "../queries/code-texts";
import { countRows } from "../queries/import-runs";
import type { Surroundings } from "../rules/row-record";
import { PENDING_STATES } from "../rules/run-status";
import type { ImportRun } from "../types";
import { eraseCells } from "./erase-cells";
import { importHouseholds } from "./import-households";
import { keepLease, Stopped } from "./keep-lease";

/** Rows in one transaction, whole households together: short enough for others to get through. */
const ROWS_AT_ONCE = 150;

/** After how many pieces the planner is told how large the tables have become. */
const COUNT_AFTER = [1, 3, 9, 27, 81];

/**
 * Carries out an import household by household. What is done is done: broken off half-way, it goes on
 * with the rows that are left. A household that cannot be stored is left out and named.
 *
 * @param renew gives the starter's context anew, with the rights as they are now
 * @throws Stopped when the import was cancelled; `unavailable` when the database does not answer
 */
export async function carryOut(run: ImportRun, renew: () => Promise<Ctx>): Promise<void> {
  let ctx = await renew();
  const around: Surroundings = {
    mapping: run.mapping,
    today: ctx.today,
    lookup: await inScope(ctx, readLookup),
  };
  const work = pieces(await pendingRows(ctx, run.id));
  for (const [done, households] of work.entries()) {
    ctx = await renew();
    await importPiece(ctx, run, around, households);
    if (COUNT_AFTER.includes(done + 1)) await countGrown(ctx);
  }
  await finish(await renew(), run);
}

/** Statistics only make it fast: without them the import goes on all the same. */
async function countGrown(ctx: Ctx): Promise<void> {
  await inScope(ctx, (scope) => scope.tx.execute(sql`select analyze_grown_tables()`)).catch(
    (error) => {
      if (isDomainError(error)) throw error;
    },
  );
}

type Households = number[][];

async function pendingRows(ctx: Ctx, runId: string): Promise<Households> {
  const rows = await inScope(ctx, (scope) =>
    scope.tx
      .select({ rowNumber: importRow.rowNumber, household: importRow.householdKey })
      .from(importRow)
      .where(
        and(
          eq(importRow.municipalityId, scope.municipalityId),
          eq(importRow.runId, runId),
          inArray(importRow.state, [...PENDING_STATES]),
        ),
      )
      .orderBy(asc(importRow.householdKey), asc(importRow.rowNumber)),
  );
  const households = new Map<string, number[]>();
  for (const { rowNumber, household } of rows) {
    const key = household ?? String(rowNumber);
    const members = households.get(key);
    if (members) members.push(rowNumber);
    else households.set(key, [rowNumber]);
  }
  return [...households.values()];
}

function pieces(households: Households): Households[] {
  const all: Households[] = [];
  let rows = ROWS_AT_ONCE;
  for (const household of households) {
    if (rows >= ROWS_AT_ONCE) {
      all.push([]);
      rows = 0;
    }
    all.at(-1)?.push(household);
    rows += household.length;
  }
  return all;
}

/** One piece in one transaction; when it fails, its halves, down to the household that is to blame. */
async function importPiece(
  ctx: Ctx,
  run: ImportRun,
  around: Surroundings,
  households: Households,
): Promise<void> {
  try {
    await inScope(ctx, (scope) => importHouseholds(scope, run, around, households.flat()));
  } catch (error) {
    if (error instanceof Stopped || isDomainError(error)) throw error;
    if (households.length === 1) return leaveOut(ctx, run, households.flat(), error);
    const middle = Math.ceil(households.length / 2);
    await importPiece(ctx, run, around, households.slice(0, middle));
    await importPiece(ctx, run, around, households.slice(middle));
  }
}

async function leaveOut(ctx: Ctx, run: ImportRun, rowNumbers: number[], error: unknown) {
  const code = (error as { code?: unknown } | null)?.code;
  // Never the message, which may hold what stood in a cell.
  console.error(
    `import ${run.id}: rows were not stored (${typeof code === "string" ? code : "?"})`,
  );
  const problem = [{ level: "error", column: null, code: "transfer.problems.not-stored" }];
  await inScope(ctx, async (scope) => {
    await keepLease(scope, run.id, "importing", { done: rowNumbers.length });
    await scope.tx
      .update(importRow)
      .set({
        state: "skipped",
        problems: sql`${importRow.problems} || ${JSON.stringify(problem)}::text::jsonb`,
      })
      .where(
        and(
          eq(importRow.municipalityId, scope.municipalityId),
          eq(importRow.runId, run.id),
          inArray(importRow.rowNumber, rowNumbers),
        ),
      );
  });
}

function finish(ctx: Ctx, run: ImportRun): Promise<void> {
  return inScope(ctx, async (scope) => {
    await keepLease(scope, run.id, "importing");
    await scope.tx
      .update(importRun)
      .set({
        status: "finished",
        doneCount: run.rowCount,
        finishedAt: scope.now,
        leasedUntil: null,
        summary: await countRows(scope, run.id),
        version: sql`${importRun.version} + 1`,
      })
      .where(and(eq(importRun.municipalityId, scope.municipalityId), eq(importRun.id, run.id)));
    await eraseCells(scope, run.id, { keepLeftOut: true });
    scope.audit({ action: "transfer.finish-import", objectType: "import_run", objectId: run.id });
  });
}
