import "server-only";
import { and, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import { preparationAnswer, preparationLink } from "@/db/schema/mapping";
import type { Scope } from "@/lib/platform/transaction";
import { keptSince } from "../queries/preparation";

/** Deletes what one person prepared, or what has been kept long enough, and closes the links. */
export async function erasePreparation(
  scope: Scope,
  which: { caseId: string; personId: string } | "kept-too-long",
): Promise<number> {
  const { municipalityId, now } = scope;
  const links = await scope.tx
    .update(preparationLink)
    .set({
      erasedAt: now,
      closedAt: sql`coalesce(${preparationLink.closedAt}, ${now}::timestamptz)`,
    })
    .where(
      and(
        eq(preparationLink.municipalityId, municipalityId),
        isNull(preparationLink.erasedAt),
        which === "kept-too-long"
          ? lt(preparationLink.createdAt, keptSince(now))
          : and(
              eq(preparationLink.caseId, which.caseId),
              eq(preparationLink.personId, which.personId),
            ),
      ),
    )
    .returning({
      id: preparationLink.id,
      caseId: preparationLink.caseId,
      personId: preparationLink.personId,
    });
  if (links.length === 0) return 0;
  await scope.tx.delete(preparationAnswer).where(
    and(
      eq(preparationAnswer.municipalityId, municipalityId),
      inArray(
        preparationAnswer.linkId,
        links.map(({ id }) => id),
      ),
    ),
  );
  for (const { id, caseId, personId } of links) {
    scope.audit({
      action: "mapping.erase-preparation",
      objectType: "preparation_link",
      objectId: id,
      caseId,
      personId,
    });
  }
  return links.length;
}
