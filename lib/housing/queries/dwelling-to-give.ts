import "server-only";
import { sql } from "drizzle-orm";
import { dwelling, dwellingBlock, dwellingRoom, lease } from "@/db/schema/dwellings";
import { tenancyPlace } from "@/db/schema/housing";
import { requireDwelling } from "@/lib/dwellings/queries/dwellings";
import type { Scope } from "@/lib/platform/transaction";
import type { DwellingToGive, TakenPlace } from "../types";

/**
 * A dwelling with its rooms, blocks and who lives there by a lease of their own. With `lock` nobody
 * else gives its places, or changes what it holds, until the transaction ends.
 *
 * @throws not found, alike for a foreign and an unknown id
 */
export async function dwellingToGive(
  scope: Scope,
  dwellingId: string,
  { action, caseId, lock = false }: { action: string; caseId: string; lock?: boolean },
): Promise<DwellingToGive> {
  await requireDwelling(scope, dwellingId, action, { lock });
  const [row] = await scope.tx.execute<DwellingToGive>(sql`select d.id,
      d.street_address as "streetAddress", d.unit, d.postal_code as "postalCode",
      d.postal_place as "postalPlace", d.kind, d.holding, d.area_m_2 as "areaM2", d.bedrooms,
      d.step_free_entrance as "stepFreeEntrance", d.wheelchair_accessible as "wheelchairAccessible",
      d.accessible_bathroom as "accessibleBathroom", d.has_lift as "hasLift",
      d.monthly_rent as "monthlyRent", d.includes_heating as "includesHeating",
      d.includes_electricity as "includesElectricity", d.includes_internet as "includesInternet",
      d.is_furnished as "isFurnished", d.minutes_to_school as "minutesToSchool",
      d.minutes_to_work as "minutesToWork", d.available_from as "availableFrom",
      d.available_to as "availableTo", d.archived_on as "archivedOn", d.places,
      (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'beds', r.beds)
          order by r.name, r.id), '[]') from ${dwellingRoom} r
        where r.municipality_id = d.municipality_id and r.dwelling_id = d.id
          and r.archived_on is null) as rooms,
      (select coalesce(json_agg(json_build_object('roomId', b.room_id, 'startsOn', b.starts_on,
          'endsOn', b.ends_on, 'reason', b.reason) order by b.starts_on, b.id), '[]')
        from ${dwellingBlock} b
        where b.municipality_id = d.municipality_id and b.dwelling_id = d.id) as blocks,
      (select count(distinct l.case_id)::int from ${lease} l
        where l.municipality_id = d.municipality_id and l.dwelling_id = d.id
          and l.case_id <> ${caseId}::uuid
          and l.moved_in_on is not null and l.moved_out_on is null) as "livingByLease"
    from ${dwelling} d
    where d.municipality_id = ${scope.municipalityId} and d.id = ${dwellingId}::uuid`);
  if (!row) throw new Error("a dwelling that was found is gone");
  return row;
}

/**
 * What is kept or lived in of a dwelling by others from a day on. Somebody who has not moved out when
 * they were to, still has their place.
 */
export async function takenPlaces(
  scope: Scope,
  dwellingId: string,
  { from, without }: { from: string; without?: string },
): Promise<TakenPlace[]> {
  return scope.tx.execute<TakenPlace>(sql`select room_id as "roomId", place_number as "placeNumber",
      least(kept_from, lived_from) as "from",
      case when lived_from is not null and lived_until is null and kept_until <= ${scope.today}::date
        then (${scope.today}::date + 1) else kept_until end as until
    from ${tenancyPlace}
    where municipality_id = ${scope.municipalityId} and dwelling_id = ${dwellingId}::uuid
      and tenancy_id <> ${without ?? "00000000-0000-0000-0000-000000000000"}::uuid
      and (kept_until is null or kept_until > kept_from)
      and (kept_until is null or kept_until > ${from}::date
        or (lived_from is not null and lived_until is null and ${from}::date <= ${scope.today}::date))
    order by "from", room_id, place_number`);
}
