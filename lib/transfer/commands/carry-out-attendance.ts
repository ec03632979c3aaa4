import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { importRow, importRun } from "@/db/schema/transfer";
import { saveCells } from "@/lib/attendance/commands/save-week";
import type { Ctx } from "@/lib/platform/context";
import { dayInNorway } from "@/lib/platform/dates";
import { isDomainError } from "@/lib/platform/errors";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { matchRow } from "../queries/attendance-matches";
import { countRows } from "../queries/import-runs";
import { openCells } from "../queries/row-cells";
import type { AttendanceMapping } from "../rules/attendance-columns";
import { readAttendanceRow } from "../rules/attendance-row";
import { PENDING_STATES, type RowState } from "../rules/run-status";
import type { ImportRun } from "../types";
import { eraseCells } from "./erase-cells";
import { keepLease, Stopped } from "./keep-lease";

/** A row that cannot be registered now, and why. */
class Refused extends Error {
  constructor(
    readonly code: string,
    readonly params?: Record<string, string>,
  ) {
    super(code);
  }
}

const DONE: Readonly<Record<"new" | "change" | "same", RowState>> = {
  new: "created",
  change: "changed",
  same: "unchanged",
};

/**
 * Carries out an import of a school's list row by row, each in a transaction of its own: broken off
 * half-way, it goes on with the rows that are left. A row that cannot be registered is left out.
 *
 * @param renew gives the starter's context anew, with the rights as they are now
 * @throws Stopped when the import was cancelled; `unavailable` when the database does not answer
 */
export async function carryOutAttendance(run: ImportRun, renew: () => Promise<Ctx>): Promise<void> {
  const ctx = await renew();
  const waiting = await inScope(ctx, (scope) =>
    scope.tx
      .select({ rowNumber: importRow.rowNumber })
      .from(importRow)
      .where(
        and(
          eq(importRow.municipalityId, scope.municipalityId),
          eq(importRow.runId, run.id),
          inArray(importRow.state, [...PENDING_STATES]),
        ),
      )
      .orderBy(asc(importRow.rowNumber)),
  );
  for (const { rowNumber } of waiting) await carryOutRow(await renew(), run, rowNumber);
  await finish(await renew(), run);
}

const atRow = (scope: Scope, run: ImportRun, rowNumber: number) =>
  and(
    eq(importRow.municipalityId, scope.municipalityId),
    eq(importRow.runId, run.id),
    eq(importRow.rowNumber, rowNumber),
  );

async function carryOutRow(ctx: Ctx, run: ImportRun, rowNumber: number): Promise<void> {
  try {
    await inScope(ctx, async (scope) => {
      await keepLease(scope, run.id, "importing", { done: 1 });
      const state = await storeRow(scope, run, rowNumber);
      await scope.tx
        .update(importRow)
        .set({ state, processedOn: scope.today })
        .where(atRow(scope, run, rowNumber));
    });
  } catch (error) {
    if (error instanceof Stopped || isDomainError(error)) throw error;
    const { code, params } =
      error instanceof Refused ? error : new Refused("transfer.problems.not-stored");
    await inScope(ctx, async (scope) => {
      await keepLease(scope, run.id, "importing", { done: 1 });
      const problem = JSON.stringify([{ level: "error", column: null, code, params }]);
      await scope.tx
        .update(importRow)
        .set({ state: "skipped", problems: sql`${importRow.problems} || ${problem}::text::jsonb` })
        .where(atRow(scope, run, rowNumber));
    });
  }
}

async function storeRow(scope: Scope, run: ImportRun, rowNumber: number): Promise<RowState> {
  const [row] = await scope.tx
    .select({ cells: importRow.cells })
    .from(importRow)
    .where(atRow(scope, run, rowNumber));
  const cells = openCells(scope, run.id, rowNumber, row?.cells ?? null);
  const mapping = run.mapping as unknown as AttendanceMapping;
  const { record } = readAttendanceRow(cells, mapping, dayInNorway(run.createdAt));
  if (!record) throw new Refused("transfer.problems.not-stored");
  const match = await matchRow(scope, record);
  if ("field" in match) throw new Refused(match.code, match.params);
  const { attendee, sourceId, cells: days, state } = match;
  if (state === "same") return DONE.same;
  const { participationId } = attendee;
  const saved = await saveCells(
    scope,
    days.map((day) => ({ participationId, sourceId, ...day, origin: "imported" as const })),
    "attendance.import-days",
  );
  if (!saved.ok) throw new Refused(saved.error.code);
  if (saved.value.saved.length < days.length) {
    throw new Refused("attendance.import.problems.changed-meanwhile");
  }
  return DONE[state];
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
