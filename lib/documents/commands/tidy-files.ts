import "server-only";
import { and, eq, isNull, lt, sql } from "drizzle-orm";
import { document } from "@/db/schema/documents";
import { dwellingPhoto } from "@/db/schema/dwelling-photos";
import { handoverPhoto } from "@/db/schema/handover-photos";
import type { Ctx, MunicipalityId } from "@/lib/platform/context";
import { clearUnfinished, eraseFile, filesBefore } from "@/lib/platform/file-store";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { nobody } from "@/lib/users/rules/nobody";
import { withoutRow } from "../queries/every-file";
import { DAYS_TO_RESTORE } from "../rules/kinds";
import { maySweep } from "../rules/sweep";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const AT_ONCE = 50;

const erasedAt = new Map<MunicipalityId, number>();
const sweptAt = new Map<MunicipalityId, number>();

/** The job: erases every hour, and looks through the folder once a day. */
export async function tidyFiles(municipalityId: MunicipalityId): Promise<void> {
  const due = (done: Map<MunicipalityId, number>, every: number) => {
    if (Date.now() - (done.get(municipalityId) ?? 0) < every) return false;
    done.set(municipalityId, Date.now());
    return true;
  };
  const arrival = { now: new Date().toISOString(), requestId: "jobs", sourceAddress: "worker" };
  const ctx = nobody(arrival, municipalityId);
  if (due(erasedAt, HOUR_MS)) await eraseRemoved(ctx);
  if (due(sweptAt, DAY_MS)) await sweepFolder(ctx);
}

/** Erases the files of documents and photos that can no longer be brought back; the rows stay. */
export async function eraseRemoved(ctx: Ctx): Promise<number> {
  const before = new Date(Date.parse(ctx.now) - DAYS_TO_RESTORE * DAY_MS).toISOString();
  let erased = 0;
  for (const erase of [eraseDocuments, erasePhotos, eraseHandoverPhotos]) {
    for (let done = AT_ONCE; done === AT_ONCE; erased += done) {
      done = await inScope(ctx, (scope) => erase(scope, before));
    }
  }
  return erased;
}

async function eraseDocuments(scope: Scope, before: string): Promise<number> {
  const { municipalityId } = scope;
  const rows = await scope.tx
    .select({ id: document.id, caseId: document.caseId, storageKey: document.storageKey })
    .from(document)
    .where(
      and(
        eq(document.municipalityId, municipalityId),
        lt(document.removedAt, before),
        isNull(document.erasedAt),
      ),
    )
    .limit(AT_ONCE)
    .for("update", { skipLocked: true });
  for (const { id, caseId, storageKey } of rows) {
    await eraseFile({ municipalityId, storageKey });
    await scope.tx
      .update(document)
      .set({ erasedAt: scope.now })
      .where(and(eq(document.municipalityId, municipalityId), eq(document.id, id)));
    scope.audit({ action: "documents.erase-file", objectType: "document", objectId: id, caseId });
  }
  return rows.length;
}

const erasePhotos = (scope: Scope, before: string) =>
  erasePhotosOf(scope, before, dwellingPhoto, "dwelling_photo");
const eraseHandoverPhotos = (scope: Scope, before: string) =>
  erasePhotosOf(scope, before, handoverPhoto, "handover_photo");

async function erasePhotosOf(
  scope: Scope,
  before: string,
  table: typeof dwellingPhoto | typeof handoverPhoto,
  objectType: string,
): Promise<number> {
  const { municipalityId } = scope;
  const rows = await scope.tx
    .select({ id: sql<string>`${table.id}`, storageKey: sql<string>`${table.storageKey}` })
    .from(table)
    .where(
      and(
        eq(table.municipalityId, municipalityId),
        lt(table.removedAt, before),
        isNull(table.erasedAt),
      ),
    )
    .limit(AT_ONCE)
    .for("update", { skipLocked: true });
  for (const { id, storageKey } of rows) {
    await eraseFile({ municipalityId, storageKey });
    await scope.tx
      .update(table)
      .set({ erasedAt: scope.now })
      .where(and(eq(table.municipalityId, municipalityId), eq(table.id, id)));
    scope.audit({ action: "documents.erase-file", objectType, objectId: id });
  }
  return rows.length;
}

/**
 * Clears away files that no document or photo has, left by a process that was killed or an act that was rolled
 * back, and what was only half written. Nothing younger than a day is touched. When there are more
 * than an accident leaves, the folder belongs to another database, and everything stays.
 *
 * @returns how many files without a document there were, and whether they were cleared away
 */
export async function sweepFolder(
  ctx: Ctx,
  { evenIfMany = false }: { evenIfMany?: boolean } = {},
): Promise<{ orphans: number; cleared: boolean }> {
  const { municipalityId } = ctx;
  const yesterday = new Date(Date.parse(ctx.now) - DAY_MS).toISOString();
  const { storageKeys, unfinished } = await filesBefore(municipalityId, yesterday);
  await clearUnfinished(unfinished);
  const orphans = await withoutRow(ctx, storageKeys);
  if (orphans.length === 0) return { orphans: 0, cleared: true };
  if (!evenIfMany && !maySweep(orphans.length, storageKeys.length)) {
    console.error(`files: ${orphans.length} of ${storageKeys.length} have no document; left alone`);
    return { orphans: orphans.length, cleared: false };
  }
  for (const storageKey of orphans) await eraseFile({ municipalityId, storageKey });
  await inScope(ctx, async (scope) =>
    scope.audit({ action: "documents.clear-orphans", objectType: "document" }),
  );
  return { orphans: orphans.length, cleared: true };
}
