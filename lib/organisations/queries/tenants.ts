import "server-only";
import { sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { dwelling, lease } from "@/db/schema/dwellings";
import type { Scope } from "@/lib/platform/transaction";

/** Marks the open cases that have a lease with the landlord: their facts may have changed. */
export async function touchTenants(scope: Scope, landlordId: string): Promise<void> {
  const rows = await scope.tx.execute<{ id: string }>(sql`
    select distinct ${settlementCase.id} as id
    from ${dwelling} d
    join ${lease} on ${lease.municipalityId} = d.municipality_id and ${lease.dwellingId} = d.id
      and ${lease.movedOutOn} is null
    join ${settlementCase} on ${settlementCase.municipalityId} = ${lease.municipalityId}
      and ${settlementCase.id} = ${lease.caseId} and ${settlementCase.status} = 'open'
    where d.municipality_id = ${scope.municipalityId} and d.landlord_id = ${landlordId}::uuid`);
  for (const { id } of rows) scope.touch(id);
}
