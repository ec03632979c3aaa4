import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { dwellingPhoto } from "@/db/schema/dwelling-photos";
import type { Scope } from "@/lib/platform/transaction";

/**
 * Writes what becomes of a photo, with its next version; false when the job that erases came first.
 * Part of the commands that say so.
 */
export async function writePhoto(
  scope: Scope,
  photoId: string,
  after: Partial<typeof dwellingPhoto.$inferInsert>,
): Promise<boolean> {
  const written = await scope.tx
    .update(dwellingPhoto)
    .set({ ...after, version: sql`${dwellingPhoto.version} + 1` })
    .where(
      and(
        eq(dwellingPhoto.municipalityId, scope.municipalityId),
        eq(dwellingPhoto.id, photoId),
        isNull(dwellingPhoto.erasedAt),
      ),
    )
    .returning({ id: dwellingPhoto.id });
  return written.length > 0;
}
