import "server-only";
import { and, eq } from "drizzle-orm";
import { dwelling, lease } from "@/db/schema/dwellings";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { DwellingRecord, Lease } from "../types";

/**
 * A dwelling of the municipality; `lock` holds the row until the transaction ends.
 *
 * @throws not found, alike for a foreign and an unknown id
 */
export async function requireDwelling(
  scope: Scope,
  dwellingId: string,
  action: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<DwellingRecord> {
  const refusal = { action, objectType: "dwelling", objectId: dwellingId };
  if (!isId(dwellingId)) throw notFound(refusal);
  const query = scope.tx
    .select()
    .from(dwelling)
    .where(and(eq(dwelling.municipalityId, scope.municipalityId), eq(dwelling.id, dwellingId)));
  const [row] = await (lock ? query.for("update") : query);
  if (!row) throw notFound(refusal);
  const { municipalityId: _, addressKey: __, createdAt: ___, ...found } = row;
  return found as DwellingRecord;
}

/**
 * A lease of a case that the caller has opened.
 *
 * @throws not found, alike for another case's, a foreign and an unknown id
 */
export async function requireLease(
  scope: Scope,
  caseId: string,
  leaseId: string,
  action: string,
): Promise<Lease> {
  const refusal = { action, objectType: "lease", objectId: leaseId, caseId };
  if (!isId(leaseId)) throw notFound(refusal);
  const [row] = await scope.tx
    .select()
    .from(lease)
    .where(
      and(
        eq(lease.municipalityId, scope.municipalityId),
        eq(lease.id, leaseId),
        eq(lease.caseId, caseId),
      ),
    );
  if (!row) throw notFound(refusal);
  const { municipalityId: _, createdAt: __, ...found } = row;
  return found as Lease;
}
