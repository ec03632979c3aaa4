import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { importRow, importRun } from "@/db/schema/transfer";
import { changeRecord } from "@/lib/dwellings/commands/change-record";
import { enterDwelling } from "@/lib/dwellings/commands/enter-dwelling";
import { saveRoom } from "@/lib/dwellings/commands/save-room";
import type { DwellingKind, Holding } from "@/lib/dwellings/rules/codes";
import type { Ctx } from "@/lib/platform/context";
import { isDomainError } from "@/lib/platform/errors";
import type { Failure, Result } from "@/lib/platform/result";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { landlordsNamed, standingAt } from "../queries/dwelling-matches";
import { countRows } from "../queries/import-runs";
import { openCells } from "../queries/row-cells";
import { changedBy, roomNamed, toldOf } from "../rules/dwelling-changes";
import type { DwellingField, DwellingMapping } from "../rules/dwelling-columns";
import { type DwellingRow, readDwellingRow } from "../rules/dwelling-row";
import { PENDING_STATES, type RowState } from "../rules/run-status";
import type { ImportRun } from "../types";
import { eraseCells } from "./erase-cells";
import { keepLease, Stopped } from "./keep-lease";

class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/**
 * Carries out an import of dwellings row by row, each in a transaction of its own. What is done is
 * done: broken off half-way, it goes on with the rows that are left. A row that cannot be stored is
 * left out with the reason, and the others go on.
 *
 * @param renew gives the starter's context anew, with the rights as they are now
 * @throws Stopped when the import was cancelled; `unavailable` when the database does not answer
 */
export async function carryOutDwellings(run: ImportRun, renew: () => Promise<Ctx>): Promise<void> {
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

async function carryOutRow(ctx: Ctx, run: ImportRun, rowNumber: number): Promise<void> {
  try {
    await inScope(ctx, async (scope) => {
      await keepLease(scope, run.id, "importing", { done: 1 });
      const done = await storeRow(scope, run, rowNumber);
      await writeRow(scope, run, rowNumber, { ...done, processedOn: scope.today });
    });
  } catch (error) {
    if (error instanceof Stopped || isDomainError(error)) throw error;
    const field = error instanceof Refused && Object.values(error.failure.fields ?? {})[0]?.[0];
    const code =
      field || (error instanceof Refused ? error.failure.code : "transfer.problems.not-stored");
    await inScope(ctx, async (scope) => {
      await keepLease(scope, run.id, "importing", { done: 1 });
      await writeRow(scope, run, rowNumber, {
        state: "skipped",
        problems: sql`${importRow.problems} || ${JSON.stringify([{ level: "error", column: null, code }])}::text::jsonb`,
      });
    });
  }
}

type Done = { state: RowState; dwellingId: string; changedFields: DwellingField[] };

async function storeRow(scope: Scope, run: ImportRun, rowNumber: number): Promise<Done> {
  const [row] = await scope.tx
    .select({ cells: importRow.cells })
    .from(importRow)
    .where(atRow(scope, run, rowNumber));
  const cells = openCells(scope, run.id, rowNumber, row?.cells ?? null);
  const mapping = run.mapping as unknown as DwellingMapping;
  const { record } = readDwellingRow(cells, mapping, scope.today);
  if (!record) throw new Refused({ code: "transfer.problems.not-stored" });
  const [landlords, standing] = await Promise.all([
    landlordsNamed(scope, [record]),
    standingAt(scope, [record.key]),
  ]);
  const landlordId = landlords.get(record.landlord ?? "") ?? null;
  const there = standing.get(record.key);
  const changed = there ? changedBy(record, landlordId, there) : [];
  const dwellingId = there
    ? await changeStanding(scope, there.dwelling, { record, landlordId, changed })
    : needed(await enterDwelling.within(scope, asEntered(record, landlordId))).dwellingId;
  if (record.roomName) {
    const room = roomNamed(there?.rooms ?? [], record.roomName);
    if (!room || room.beds !== record.beds) {
      const { id: roomId = null, version = 0, areaM2 = null } = room ?? {};
      const { roomName: name, beds = 0 } = record;
      needed(await saveRoom.within(scope, { dwellingId, roomId, version, name, areaM2, beds }));
    }
  }
  const state = there ? (changed.length > 0 ? "changed" : "unchanged") : "created";
  return { state, dwellingId, changedFields: changed };
}

async function changeStanding(
  scope: Scope,
  standing: Awaited<ReturnType<typeof standingAt>> extends Map<string, infer S>
    ? S extends { dwelling: infer D }
      ? D
      : never
    : never,
  {
    record,
    landlordId,
    changed,
  }: { record: DwellingRow; landlordId: string | null; changed: readonly DwellingField[] },
): Promise<string> {
  const { id: dwellingId, version } = standing;
  if (changed.some((field) => field !== "beds")) {
    const { streetAddress, unit, postalCode, postalPlace } = standing;
    needed(
      await changeRecord.within(scope, {
        ...standing,
        ...toldOf(record),
        ...{ streetAddress, unit, postalCode, postalPlace },
        landlordId: landlordId ?? standing.landlordId,
        dwellingId,
        version,
      }),
    );
  }
  return dwellingId;
}

function asEntered(record: DwellingRow, landlordId: string | null) {
  const { kind, holding, postalPlace, ...told } = toldOf(record);
  return {
    ...told,
    postalPlace: postalPlace ?? "",
    kind: kind as DwellingKind,
    holding: holding as Holding,
    letting: "ordinary" as const,
    landlordId,
  };
}

function needed<T>(result: Result<T>): T {
  if (!result.ok) throw new Refused(result.error);
  return result.value;
}

const atRow = (scope: Scope, run: ImportRun, rowNumber: number) =>
  and(
    eq(importRow.municipalityId, scope.municipalityId),
    eq(importRow.runId, run.id),
    eq(importRow.rowNumber, rowNumber),
  );

async function writeRow(
  scope: Scope,
  run: ImportRun,
  rowNumber: number,
  values: Parameters<ReturnType<Scope["tx"]["update"]>["set"]>[0],
): Promise<void> {
  await scope.tx
    .update(importRow)
    .set(values)
    .where(atRow(scope, run, rowNumber));
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
