import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { dwelling, dwellingRoom } from "@/db/schema/dwellings";
import { landlord } from "@/db/schema/organisations";
import type { DwellingRecord, DwellingRoom } from "@/lib/dwellings/types";
import type { Scope } from "@/lib/platform/transaction";
import type { DwellingRow } from "../rules/dwelling-row";

/** What the register holds at an address, with the rooms in use. */
export type Standing = { dwelling: DwellingRecord; rooms: readonly DwellingRoom[] };

/** The dwellings that stand at the addresses of the rows, by the address in one spelling. */
export async function standingAt(
  scope: Scope,
  keys: readonly string[],
): Promise<Map<string, Standing>> {
  if (keys.length === 0) return new Map();
  const own = eq(dwelling.municipalityId, scope.municipalityId);
  const found = await scope.tx
    .select()
    .from(dwelling)
    .where(and(own, inArray(dwelling.addressKey, [...keys])));
  if (found.length === 0) return new Map();
  const rooms = await scope.tx
    .select()
    .from(dwellingRoom)
    .where(
      and(
        eq(dwellingRoom.municipalityId, scope.municipalityId),
        inArray(
          dwellingRoom.dwellingId,
          found.map(({ id }) => id),
        ),
        isNull(dwellingRoom.archivedOn),
      ),
    );
  return new Map(
    found.map(({ addressKey, municipalityId: _, createdAt: __, ...record }) => [
      addressKey,
      {
        dwelling: record as DwellingRecord,
        rooms: rooms.filter(({ dwellingId }) => dwellingId === record.id) as DwellingRoom[],
      },
    ]),
  );
}

/** The landlords that the rows name, by what they are called there: a name, or a number. */
export async function landlordsNamed(
  scope: Scope,
  rows: readonly DwellingRow[],
): Promise<Map<string, string>> {
  const names = [...new Set(rows.flatMap((row) => row.landlord ?? []))];
  if (names.length === 0) return new Map();
  const found = await scope.tx.execute<{ named: string; id: string }>(sql`
    select distinct on (n.named) n.named, l.id
    from unnest(${sql.param(names)}::text[]) as n (named)
      join ${landlord} l on l.municipality_id = ${scope.municipalityId}
        and l.merged_into_id is null and l.archived_on is null
        and (lower(l.name) = lower(n.named)
          or l.organisation_number = regexp_replace(n.named, '\\D', '', 'g'))
    order by n.named, l.id`);
  return new Map(found.map(({ named, id }) => [named, id]));
}
