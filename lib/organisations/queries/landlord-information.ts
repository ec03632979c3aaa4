import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { dwelling, lease } from "@/db/schema/dwellings";
import { landlordContact } from "@/db/schema/organisations";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { LandlordTopic, Told } from "../rules/contact";

/** A lease of a case with what its landlord was told. */
export type LeaseContacts = {
  caseId: string;
  leaseId: string;
  landlordId: string;
  signedOn: PlainDate | null;
  contacts: Told[];
};

/** The leases of the cases whose dwelling has a landlord, with the entries of the log that hold. */
export async function contactsByLease(
  scope: Scope,
  caseIds: readonly string[],
): Promise<LeaseContacts[]> {
  if (caseIds.length === 0) return [];
  const { tx, municipalityId } = scope;
  const leases = await tx
    .select({
      caseId: lease.caseId,
      leaseId: lease.id,
      landlordId: sql<string>`${dwelling.landlordId}`,
      signedOn: lease.signedOn,
    })
    .from(lease)
    .innerJoin(
      dwelling,
      and(eq(dwelling.municipalityId, lease.municipalityId), eq(dwelling.id, lease.dwellingId)),
    )
    .where(
      and(
        eq(lease.municipalityId, municipalityId),
        inArray(lease.caseId, [...caseIds]),
        sql`${dwelling.landlordId} is not null`,
      ),
    );
  const landlordIds = [...new Set(leases.map(({ landlordId }) => landlordId))];
  if (landlordIds.length === 0) return [];
  const told = await tx
    .select({
      landlordId: landlordContact.landlordId,
      heldOn: landlordContact.heldOn,
      topics: landlordContact.topics,
      material: landlordContact.material,
      municipalContact: landlordContact.municipalContact,
    })
    .from(landlordContact)
    .where(
      and(
        eq(landlordContact.municipalityId, municipalityId),
        inArray(landlordContact.landlordId, landlordIds),
        sql`(${landlordContact.material} is not null or ${landlordContact.municipalContact} is not null)`,
        sql`not exists (select 1 from landlord_contact later
          where later.municipality_id = landlord_contact.municipality_id
            and later.corrects_id = landlord_contact.id)`,
      ),
    );
  return leases.map((one) => ({
    ...one,
    contacts: told
      .filter(({ landlordId }) => landlordId === one.landlordId)
      .map(({ topics, ...rest }) => ({ ...rest, topics: topics as LandlordTopic[] })),
  }));
}
