import "server-only";
import { and, asc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import { document } from "@/db/schema/documents";
import { dwellingPhoto } from "@/db/schema/dwelling-photos";
import { handoverPhoto } from "@/db/schema/handover-photos";
import type { Ctx } from "@/lib/platform/context";
import type { FilePlace } from "@/lib/platform/file-encryption";
import type { FileSeal } from "@/lib/platform/file-store";
import { inScope } from "@/lib/platform/transaction";

const AT_ONCE = 200;

const TABLES = [document, dwellingPhoto, handoverPhoto] as const;

/**
 * Where each file of a municipality should be, and what it must come out as; for operations. The id
 * is that of the document, or of the photo of a dwelling or a handover.
 */
export async function* everyFile(
  ctx: Ctx,
): AsyncGenerator<{ documentId: string; place: FilePlace; seal: FileSeal }> {
  for (const table of TABLES) yield* filesOf(ctx, table);
}

async function* filesOf(
  ctx: Ctx,
  table: (typeof TABLES)[number],
): AsyncGenerator<{ documentId: string; place: FilePlace; seal: FileSeal }> {
  const { municipalityId } = ctx;
  for (let last: string | undefined; ; ) {
    const after = last;
    const rows = await inScope(ctx, ({ tx }) =>
      tx
        .select({
          id: sql<string>`${table.id}`,
          storageKey: sql<string>`${table.storageKey}`,
          size: sql<number>`${table.size}`,
          sha256: sql<string>`${table.sha256}`,
        })
        .from(table)
        .where(
          and(
            eq(table.municipalityId, municipalityId),
            isNull(table.erasedAt),
            after ? gt(table.id, after) : undefined,
          ),
        )
        .orderBy(asc(table.id))
        .limit(AT_ONCE),
    );
    for (const { id, storageKey, size, sha256 } of rows) {
      yield { documentId: id, place: { municipalityId, storageKey }, seal: { size, sha256 } };
    }
    last = rows.at(-1)?.id;
    if (rows.length < AT_ONCE) return;
  }
}

/** Of the keys, those that no document or photo has whose file should be there. */
export async function withoutRow(ctx: Ctx, storageKeys: readonly string[]): Promise<string[]> {
  const orphans: string[] = [];
  for (let from = 0; from < storageKeys.length; from += AT_ONCE) {
    const some = storageKeys.slice(from, from + AT_ONCE);
    const known = await inScope(ctx, async ({ tx }) => {
      const keys = new Set<string>();
      for (const table of TABLES) {
        const rows = await tx
          .select({ storageKey: sql<string>`${table.storageKey}` })
          .from(table)
          .where(
            and(
              eq(table.municipalityId, ctx.municipalityId),
              inArray(table.storageKey, some),
              isNull(table.erasedAt),
            ),
          );
        for (const { storageKey } of rows) keys.add(storageKey);
      }
      return keys;
    });
    orphans.push(...some.filter((key) => !known.has(key)));
  }
  return orphans;
}
