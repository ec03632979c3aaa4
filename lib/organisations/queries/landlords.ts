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
};

/**
 * A landlord of the municipality; `lock` holds the row until the transaction ends.
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
  return row as Landlord;
}

/** Landlords whose name holds what was typed, by name, 20 at most. */
export async function landlordChoices(scope: Scope, typed: string): Promise<LandlordChoice[]> {
  const part = `%${typed
    .trim()
    .toLowerCase()
    .replaceAll(/[\\%_]/g, "\\$&")}%`;
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
        sql`lower(${landlord.name}) like ${part}`,
      ),
    )
    .orderBy(asc(sql`lower(${landlord.name})`), asc(landlord.id))
    .limit(20);
  return rows as LandlordChoice[];
}
