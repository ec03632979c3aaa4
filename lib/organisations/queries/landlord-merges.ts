import "server-only";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { landlord, landlordMerge } from "@/db/schema/organisations";
import type { Scope } from "@/lib/platform/transaction";
import type { LandlordMerge } from "../types";

/** The merges into a landlord that stand, the newest first. */
export async function mergesInto(scope: Scope, landlordId: string): Promise<LandlordMerge[]> {
  const rows = await scope.tx
    .select({
      id: landlordMerge.id,
      mergedName: landlord.name,
      mergedByName: landlordMerge.mergedByName,
      mergedAt: landlordMerge.mergedAt,
      dwellings: sql<number>`cardinality(${landlordMerge.dwellingIds})`,
      contacts: sql<number>`cardinality(${landlordMerge.contactIds})`,
      taken: landlordMerge.taken,
    })
    .from(landlordMerge)
    .innerJoin(
      landlord,
      and(
        eq(landlord.municipalityId, landlordMerge.municipalityId),
        eq(landlord.id, landlordMerge.mergedId),
      ),
    )
    .where(
      and(
        eq(landlordMerge.municipalityId, scope.municipalityId),
        eq(landlordMerge.keptId, landlordId),
        isNull(landlordMerge.undoneAt),
      ),
    )
    .orderBy(desc(landlordMerge.mergedAt));
  return rows.map(({ taken, ...row }) => ({ ...row, taken: taken ?? [] }));
}
