import "server-only";
import { and, asc, eq, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { dwelling } from "@/db/schema/dwellings";
import { landlord, landlordContact } from "@/db/schema/organisations";
import type { Scope } from "@/lib/platform/transaction";
import type { LandlordFilter } from "../input";
import { emailKey, phoneKey } from "../rules/contact-key";
import type { Landlord, LandlordChoice, LandlordPage, LandlordRow } from "../types";
import { byName, holding } from "./landlords";

const PAGE_SIZE = 25;
/** Fewer digits than this are part of a name, if anything. */
const DIGITS_OF_A_NUMBER = 3;

/**
 * Condition that the name or the contact's name holds each word of the text, or that its digits
 * begin the organisation number or stand in the telephone number.
 */
function matches(text: string): SQL | undefined {
  const digits = text.replaceAll(/[\s+()-]/g, "");
  if (/^\d+$/.test(digits) && digits.length >= DIGITS_OF_A_NUMBER) {
    return or(
      sql`starts_with(${landlord.organisationNumber}, ${digits})`,
      sql`${landlord.phoneKey} like ${holding(digits.replace(/^00/, ""))}`,
    );
  }
  const words = text.split(/\s+/).filter(Boolean).slice(0, 6);
  return and(
    ...words.map((word) =>
      or(
        sql`lower(${landlord.name}) like ${holding(word)}`,
        sql`lower(${landlord.contactName}) like ${holding(word)}`,
      ),
    ),
  );
}

/** The register by name, 25 at a time; `after` is the id of the last one seen. */
export async function listLandlords(
  scope: Scope,
  { search = "", kind, archived, after }: LandlordFilter & { search?: string },
): Promise<LandlordPage> {
  const { municipalityId } = scope;
  const rows = await scope.tx
    .select({
      id: landlord.id,
      kind: landlord.kind,
      name: landlord.name,
      organisationNumber: landlord.organisationNumber,
      contactName: landlord.contactName,
      phone: landlord.phone,
      email: landlord.email,
      archivedOn: landlord.archivedOn,
      dwellings: sql<number>`(select count(*)::int from ${dwelling} d
        where d.municipality_id = ${municipalityId} and d.landlord_id = landlord.id)`,
      lastContactOn: sql<string | null>`(select max(c.held_on)::text from ${landlordContact} c
        where c.municipality_id = ${municipalityId} and c.landlord_id = landlord.id)`,
    })
    .from(landlord)
    .where(
      and(
        eq(landlord.municipalityId, municipalityId),
        isNull(landlord.mergedIntoId),
        archived ? undefined : isNull(landlord.archivedOn),
        kind && eq(landlord.kind, kind),
        search.trim() ? matches(search.trim()) : undefined,
        after
          ? sql`(${byName}, ${landlord.id}) > (
            select lower(last.name) collate "nb-NO-x-icu", last.id from ${landlord} last
            where last.municipality_id = ${municipalityId} and last.id = ${after}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(byName), asc(landlord.id))
    .limit(PAGE_SIZE + 1);
  const shown = rows.slice(0, PAGE_SIZE) as LandlordRow[];
  return { rows: shown, next: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null };
}

/** Landlords that are reached by the same number, address or organisation number, or have the same name. */
export async function likelySame(scope: Scope, one: Landlord): Promise<LandlordChoice[]> {
  const phone = phoneKey(one.phone);
  const email = emailKey(one.email);
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
        ne(landlord.id, one.id),
        isNull(landlord.mergedIntoId),
        or(
          eq(byName, sql`lower(${one.name}) collate "nb-NO-x-icu"`),
          phone ? eq(landlord.phoneKey, phone) : undefined,
          email ? eq(landlord.emailKey, email) : undefined,
        ),
      ),
    )
    .orderBy(asc(byName), asc(landlord.id))
    .limit(5);
  return rows as LandlordChoice[];
}
