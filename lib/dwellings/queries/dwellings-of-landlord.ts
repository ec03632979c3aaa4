import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { dwelling, lease } from "@/db/schema/dwellings";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { LandlordDwelling, LandlordDwellings } from "../types";

const PAGE_SIZE = 25;

/** Households that live or have lived there. Those under address protection are never counted. */
const openlyThere = sql`${lease.movedInOn} is not null and ${settlementCase.addressProtection} = 'none'`;
const now = (scope: Scope): SQL =>
  sql`${openlyThere} and ${lease.movedInOn} <= ${scope.today}::date and ${lease.movedOutOn} is null`;
const before = sql`${openlyThere} and ${lease.movedOutOn} is not null`;

/**
 * The dwellings of a landlord, 25 at a time by address. Whoever lives there shows as a count; a case
 * number stands beside it only for someone who may open the case. A dwelling is listed whether or not
 * someone under address protection lives there, so that nothing tells that they do.
 */
export async function dwellingsOfLandlord(
  scope: Scope,
  landlordId: string,
  after?: string,
): Promise<LandlordDwellings> {
  const { municipalityId } = scope;
  const ofLandlord = sql`d.municipality_id = ${municipalityId} and d.landlord_id = ${landlordId}::uuid`;
  const households = (what: SQL) => sql`(select count(distinct ${lease.caseId})::int
    from ${lease} join ${settlementCase}
      on ${settlementCase.municipalityId} = ${lease.municipalityId}
      and ${settlementCase.id} = ${lease.caseId}
    where ${lease.municipalityId} = d.municipality_id and ${lease.dwellingId} = d.id and ${what})`;
  const address = sql`d.postal_place collate "nb-NO-x-icu", d.street_address collate "nb-NO-x-icu", coalesce(d.unit, '') collate "nb-NO-x-icu", d.id`;
  const last = sql`(select last.postal_place collate "nb-NO-x-icu", last.street_address collate "nb-NO-x-icu",
      coalesce(last.unit, '') collate "nb-NO-x-icu", last.id
    from ${dwelling} last where last.municipality_id = ${municipalityId} and last.id = ${after ?? null}::uuid)`;
  const [rows, [totals]] = await Promise.all([
    scope.tx.execute<LandlordDwelling>(sql`
      select d.id, d.street_address as "streetAddress", d.unit, d.postal_code as "postalCode",
        d.postal_place as "postalPlace", d.kind, d.rooms, d.area_m_2 as "areaM2",
        ${households(now(scope))} as "householdsNow", ${households(before)} as "householdsBefore",
        coalesce((select json_agg(distinct jsonb_build_object('id', ${settlementCase.id}, 'number', ${settlementCase.number}))
          from ${lease} join ${settlementCase}
            on ${settlementCase.municipalityId} = ${lease.municipalityId}
            and ${settlementCase.id} = ${lease.caseId}
          where ${lease.municipalityId} = d.municipality_id and ${lease.dwellingId} = d.id
            and ${now(scope)} and ${mayOpenCase(scope)}), '[]') as cases
      from ${dwelling} d
      where ${ofLandlord} ${after ? sql`and (${address}) > ${last}` : sql``}
      order by ${address} limit ${PAGE_SIZE + 1}`),
    scope.tx.execute<{ total: number; householdsNow: number }>(sql`
      select count(*)::int as total, coalesce(sum(${households(now(scope))}), 0)::int as "householdsNow"
      from ${dwelling} d where ${ofLandlord}`),
  ]);
  const shown = rows.slice(0, PAGE_SIZE);
  return {
    rows: shown,
    next: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
    total: totals?.total ?? 0,
    householdsNow: totals?.householdsNow ?? 0,
  };
}
