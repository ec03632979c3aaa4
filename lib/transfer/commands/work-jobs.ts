import "server-only";
import { and, eq, inArray, isNotNull, isNull, lt, notInArray, or, sql } from "drizzle-orm";
import { importRow, importRun } from "@/db/schema/transfer";
import { municipality } from "@/db/schema/users";
import { type Ctx, hasRole, type MunicipalityId } from "@/lib/platform/context";
import { dayInNorway } from "@/lib/platform/dates";
import { registerJobs } from "@/lib/platform/jobs";
import { inScope } from "@/lib/platform/transaction";
import { accountHolder } from "@/lib/users/queries/session";
import { nobody } from "@/lib/users/rules/nobody";
import { rolesOfKind } from "../access";
import type { ColumnMapping } from "../rules/fields";
import { HOURS_KEPT, type ImportKind, type RunStatus } from "../rules/run-status";
import type { ImportRun } from "../types";
import { carryOut } from "./carry-out";
import { carryOutAttendance } from "./carry-out-attendance";
import { carryOutDwellings } from "./carry-out-dwellings";
import { checkAttendance } from "./check-attendance";
import { checkDwellings } from "./check-dwellings";
import { checkRows } from "./check-rows";
import { Stopped } from "./keep-lease";

const EVERY_MS = 60_000;
/** A wake-up may come before the transaction that it tells of has committed. */
const AFTER_MS = [150, 1_000, 5_000];
const CLEAR_EVERY_MS = 3_600_000;

class LostRights extends Error {}

/**
 * Works on the imports of this database: those that are woken, and every minute those that nobody
 * works on any longer. Several processes may do this at once; each import is leased to one. What
 * else works in a municipality takes its turn after the imports.
 *
 * @returns stops looking for work; what runs finishes its piece
 */
export function startJobs(
  others: readonly ((municipalityId: MunicipalityId) => Promise<void>)[] = [],
): () => void {
  let turn: Promise<void> = Promise.resolve();
  let stopped = false;
  const timers = new Set<NodeJS.Timeout>();
  const queue = (work: () => Promise<unknown>) => {
    turn = turn.then(async () => {
      if (stopped) return;
      await work().catch(report);
    });
  };
  const later = (ms: number, work: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timer.unref();
    timers.add(timer);
  };
  const workOnAll = async (id: MunicipalityId) => {
    await workIn(id);
    for (const other of others) await other(id);
  };
  registerJobs({
    wake: (id) => {
      for (const ms of AFTER_MS) later(ms, () => queue(() => workOnAll(id as MunicipalityId)));
    },
  });
  let cleared = 0;
  const round = () => {
    queue(async () => {
      const clear = Date.now() - cleared > CLEAR_EVERY_MS;
      if (clear) cleared = Date.now();
      for (const id of await municipalities()) {
        await workOnAll(id);
        if (clear) await clearOld(id);
      }
    });
    later(EVERY_MS, round);
  };
  later(1_000, round);
  return () => {
    stopped = true;
    registerJobs(undefined);
    for (const timer of timers) clearTimeout(timer);
  };
}

function report(error: unknown): void {
  // Names only: a message of the database may hold what stood in a file.
  console.error(`import jobs: ${error instanceof Error ? error.name : "unknown"}`);
}

const asNobody = (municipalityId?: MunicipalityId): Ctx =>
  nobody(
    { now: new Date().toISOString(), requestId: "jobs", sourceAddress: "worker" },
    municipalityId,
  );

async function municipalities(): Promise<MunicipalityId[]> {
  const rows = await inScope(asNobody(), (scope) =>
    scope.tx.select({ id: municipality.id }).from(municipality),
  );
  return rows.map(({ id }) => id as MunicipalityId);
}

/** Works on the imports of a municipality until none waits. */
export async function workIn(municipalityId: MunicipalityId): Promise<void> {
  for (;;) {
    const leased = await lease(municipalityId);
    if (!leased) return;
    await work(municipalityId, leased);
  }
}

type Leased = ImportRun & { startedBy: string };

/** Takes the oldest import that waits for work and that no living process has. */
function lease(municipalityId: MunicipalityId): Promise<Leased | null> {
  return inScope(asNobody(municipalityId), async (scope) => {
    const [row] = await scope.tx
      .select()
      .from(importRun)
      .where(
        and(
          eq(importRun.municipalityId, municipalityId),
          inArray(importRun.status, ["checking", "importing"]),
          or(isNull(importRun.leasedUntil), lt(importRun.leasedUntil, scope.now)),
        ),
      )
      .orderBy(importRun.createdAt)
      .limit(1)
      .for("update", { skipLocked: true });
    if (!row) return null;
    const leasedUntil = new Date(Date.parse(scope.now) + 30_000).toISOString();
    await scope.tx
      .update(importRun)
      .set({ leasedUntil })
      .where(and(eq(importRun.municipalityId, municipalityId), eq(importRun.id, row.id)));
    return {
      ...row,
      kind: row.kind as ImportKind,
      mapping: row.mapping as ColumnMapping,
      status: row.status as RunStatus,
    };
  });
}

const WORK = {
  people: { check: checkRows, carryOut },
  dwellings: { check: checkDwellings, carryOut: carryOutDwellings },
  attendance: { check: checkAttendance, carryOut: carryOutAttendance },
};

async function work(municipalityId: MunicipalityId, run: Leased): Promise<void> {
  const renew = () => starter(municipalityId, run);
  try {
    const { check, carryOut } = WORK[run.kind];
    if (run.status === "checking") await check(await renew(), run);
    else await carryOut(run, renew);
  } catch (error) {
    if (error instanceof Stopped) return;
    if (error instanceof LostRights) {
      await fail(municipalityId, run, "transfer.errors.starter-lost-rights");
      return;
    }
    report(error);
    // The database is away: the lease runs out, and the import goes on when it is back.
    if ((error as { kind?: string }).kind === "unavailable") throw error;
    await fail(municipalityId, run, "transfer.errors.stopped-by-fault");
  }
}

/** The one who started the import, with the rights as they are now. */
async function starter(municipalityId: MunicipalityId, run: Leased): Promise<Ctx> {
  const from = {
    now: new Date().toISOString(),
    requestId: `import-${run.id}`,
    sourceAddress: "worker",
  };
  const holder = await inScope(nobody(from, municipalityId), (scope) =>
    accountHolder(scope, municipalityId, run.startedBy),
  );
  if (!holder || holder.disabled || !hasRole(holder.actor, ...rolesOfKind[run.kind]))
    throw new LostRights();
  const { actor, locale } = holder;
  return { ...from, municipalityId, actor, locale, today: dayInNorway(from.now) };
}

function fail(municipalityId: MunicipalityId, run: Leased, problem: string): Promise<void> {
  return inScope(asNobody(municipalityId), async (scope) => {
    await scope.tx
      .update(importRun)
      .set({
        status: "failed",
        problem,
        finishedAt: scope.now,
        leasedUntil: null,
        version: sql`${importRun.version} + 1`,
      })
      .where(
        and(
          eq(importRun.municipalityId, municipalityId),
          eq(importRun.id, run.id),
          inArray(importRun.status, ["checking", "importing"]),
        ),
      );
    scope.audit({ action: "transfer.fail-import", objectType: "import_run", objectId: run.id });
  });
}

/** Cancels what nobody carried out within a day, and erases what was read from its file. */
export async function clearOld(municipalityId: MunicipalityId): Promise<void> {
  await inScope(asNobody(municipalityId), async (scope) => {
    const before = new Date(Date.parse(scope.now) - HOURS_KEPT * 3_600_000).toISOString();
    const old = and(
      eq(importRun.municipalityId, municipalityId),
      lt(importRun.createdAt, before),
      notInArray(importRun.status, ["checking", "importing"]),
    );
    await scope.tx
      .update(importRun)
      .set({ status: "cancelled", finishedAt: scope.now, version: sql`${importRun.version} + 1` })
      .where(and(old, inArray(importRun.status, ["uploaded", "checked"])));
    await scope.tx
      .update(importRow)
      .set({ cells: null })
      .where(
        and(
          eq(importRow.municipalityId, municipalityId),
          isNotNull(importRow.cells),
          inArray(
            importRow.runId,
            scope.tx.select({ id: importRun.id }).from(importRun).where(old),
          ),
        ),
      );
  });
}
