import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { landlord } from "@/db/schema/organisations";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { Landlord, LandlordChoice } from "../types";

const columns = {
  id: landlord.id,
  kind: landlord.kind,
  name: landlord.name,
  organisationNumber: landlord.organisationNumber,
  contactName: landlord.contactName,
  phone: landlord.phone,
  email: landlord.email,
  note: landlord.note,
  archivedOn: landlord.archivedOn,
  version: landlord.version,
  mergedIntoId: landlord.mergedIntoId,
};

/**
 * A landlord of the municipality, or the one that has taken it over when the two were found to be
 * the same; `lock` holds the row until the transaction ends.
 *
 * @throws not found, alike for a foreign and an unknown id
 */
export async function requireLandlord(
  scope: Scope,
  landlordId: string,
  action: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Landlord> {
  const refusal = { action, objectType: "landlord", objectId: landlordId };
  if (!isId(landlordId)) throw notFound(refusal);
  const query = scope.tx
    .select(columns)
    .from(landlord)
    .where(and(eq(landlord.municipalityId, scope.municipalityId), eq(landlord.id, landlordId)));
  const [row] = await (lock ? query.for("update") : query);
  if (!row) throw notFound(refusal);
  const { mergedIntoId, ...found } = row;
  return mergedIntoId
    ? requireLandlord(scope, mergedIntoId, action, { lock })
    : (found as Landlord);
}

/** A landlord for its page; the view is put on the trail. @throws not found */
export async function viewLandlord(scope: Scope, landlordId: string): Promise<Landlord> {
  const found = await requireLandlord(scope, landlordId, "organisations.view-landlord");
  scope.audit({
    action: "organisations.view-landlord",
    objectType: "landlord",
    objectId: found.id,
  });
  return found;
}

/** What was typed as a pattern of LIKE that holds it anywhere. */
export function holding(typed: string): string {
  const plain = typed.trim().toLowerCase();
  return `%${plain.replaceAll(/[\\%_]/g, "\\$&")}%`;
}

/** Landlords whose name holds what was typed, by name, 20 at most. */
export async function landlordChoices(scope: Scope, typed: string): Promise<LandlordChoice[]> {
  const rows = await scope.tx
    .select({
      id: landlord.id,
      kind: landlord.kind,
      name: landlord.name,
      organisationNumber: landlord.organisationNumber,
    })
    .from(landlord)
    .where(
      and(
        eq(landlord.municipalityId, scope.municipalityId),
        isNull(landlord.archivedOn),
        isNull(landlord.mergedIntoId),
        sql`lower(${landlord.name}) like ${holding(typed)}`,
      ),
    )
    .orderBy(asc(byName), asc(landlord.id))
    .limit(20);
  return rows as LandlordChoice[];
}

/** Landlords in the order of their names. */
export const byName = sql`lower(${landlord.name}) collate "nb-NO-x-icu"`;
