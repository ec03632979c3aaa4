import "server-only";
import { and, asc, eq, gt, inArray, isNull } from "drizzle-orm";
import { document } from "@/db/schema/documents";
import type { Ctx } from "@/lib/platform/context";
import type { FilePlace } from "@/lib/platform/file-encryption";
import type { FileSeal } from "@/lib/platform/file-store";
import { inScope } from "@/lib/platform/transaction";

const AT_ONCE = 200;

/** Where each file of a municipality should be, and what it must come out as; for operations. */
export async function* everyFile(
  ctx: Ctx,
): AsyncGenerator<{ documentId: string; place: FilePlace; seal: FileSeal }> {
  const { municipalityId } = ctx;
  for (let last: string | undefined; ; ) {
    const after = last;
    const rows = await inScope(ctx, ({ tx }) =>
      tx
        .select({
          id: document.id,
          storageKey: document.storageKey,
          size: document.size,
          sha256: document.sha256,
        })
        .from(document)
        .where(
          and(
            eq(document.municipalityId, municipalityId),
            isNull(document.erasedAt),
            after ? gt(document.id, after) : undefined,
          ),
        )
        .orderBy(asc(document.id))
        .limit(AT_ONCE),
    );
    for (const { id, storageKey, size, sha256 } of rows) {
      yield { documentId: id, place: { municipalityId, storageKey }, seal: { size, sha256 } };
    }
    last = rows.at(-1)?.id;
    if (rows.length < AT_ONCE) return;
  }
}

/** Of the keys, those that no document has whose file should be there. */
export async function withoutRow(ctx: Ctx, storageKeys: readonly string[]): Promise<string[]> {
  const orphans: string[] = [];
  for (let from = 0; from < storageKeys.length; from += AT_ONCE) {
    const some = storageKeys.slice(from, from + AT_ONCE);
    const rows = await inScope(ctx, ({ tx }) =>
      tx
        .select({ storageKey: document.storageKey })
        .from(document)
        .where(
          and(
            eq(document.municipalityId, ctx.municipalityId),
            inArray(document.storageKey, some),
            isNull(document.erasedAt),
          ),
        ),
    );
    const known = new Set(rows.map((row) => row.storageKey));
    orphans.push(...some.filter((key) => !known.has(key)));
  }
  return orphans;
}
