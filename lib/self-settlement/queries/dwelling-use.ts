import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { lease } from "@/db/schema/dwellings";
import { selfSettlementApplication } from "@/db/schema/self-settlement";
import type { Scope } from "@/lib/platform/transaction";

/** How a dwelling is used by other households: numbers alone, never whose. */
export type DwellingUse = { applications: number; livingThere: number };

/** Other cases' open applications on a dwelling, and other households that have moved in there. */
export async function othersOnDwelling(
  scope: Scope,
  dwellingId: string,
  caseId: string,
): Promise<DwellingUse> {
  const [row] = await scope.tx.execute<DwellingUse>(sql`select
    (select count(*)::int from ${selfSettlementApplication} a
      where a.municipality_id = ${scope.municipalityId} and a.dwelling_id = ${dwellingId}::uuid
        and a.case_id <> ${caseId}::uuid and a.ended_on is null
        and a.moved_in_on is null) as applications,
    (select count(distinct l.case_id)::int from ${lease} l
      where l.municipality_id = ${scope.municipalityId} and l.dwelling_id = ${dwellingId}::uuid
        and l.case_id <> ${caseId}::uuid and l.moved_in_on is not null
        and l.moved_out_on is null) as "livingThere"`);
  return row ?? { applications: 0, livingThere: 0 };
}

/** The cases that have an open application on a dwelling. */
export async function openCasesOnDwelling(scope: Scope, dwellingId: string): Promise<string[]> {
  const rows = await scope.tx
    .select({ caseId: selfSettlementApplication.caseId })
    .from(selfSettlementApplication)
    .where(
      and(
        eq(selfSettlementApplication.municipalityId, scope.municipalityId),
        eq(selfSettlementApplication.dwellingId, dwellingId),
        isNull(selfSettlementApplication.endedOn),
      ),
    );
  return rows.map(({ caseId }) => caseId);
}
