import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { landlordContact } from "@/db/schema/organisations";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { LandlordContact } from "../types";

const PAGE_SIZE = 50;

const columns = {
  id: landlordContact.id,
  heldOn: landlordContact.heldOn,
  channel: landlordContact.channel,
  withWhom: landlordContact.withWhom,
  summary: landlordContact.summary,
  topics: landlordContact.topics,
  material: landlordContact.material,
  materialLanguage: landlordContact.materialLanguage,
  municipalContact: landlordContact.municipalContact,
  correctsId: landlordContact.correctsId,
  correctedById: sql<string | null>`(select c.id from landlord_contact c
    where c.municipality_id = landlord_contact.municipality_id
      and c.corrects_id = landlord_contact.id)`,
  byName: landlordContact.byName,
  recordedAt: landlordContact.recordedAt,
};

/** What was said to a landlord, the newest first; corrected entries are among them. */
export async function contactsOfLandlord(
  scope: Scope,
  landlordId: string,
): Promise<LandlordContact[]> {
  const rows = await scope.tx
    .select(columns)
    .from(landlordContact)
    .where(
      and(
        eq(landlordContact.municipalityId, scope.municipalityId),
        eq(landlordContact.landlordId, landlordId),
      ),
    )
    .orderBy(desc(landlordContact.heldOn), desc(landlordContact.recordedAt))
    .limit(PAGE_SIZE);
  return rows as LandlordContact[];
}

/** One entry of a landlord's log. @throws not found, alike for another landlord's */
export async function requireContact(
  scope: Scope,
  landlordId: string,
  contactId: string,
  action: string,
): Promise<LandlordContact> {
  const refusal = { action, objectType: "landlord_contact", objectId: contactId };
  if (!isId(contactId)) throw notFound(refusal);
  const [row] = await scope.tx
    .select(columns)
    .from(landlordContact)
    .where(
      and(
        eq(landlordContact.municipalityId, scope.municipalityId),
        eq(landlordContact.id, contactId),
        eq(landlordContact.landlordId, landlordId),
      ),
    );
  if (!row) throw notFound(refusal);
  return row as LandlordContact;
}
