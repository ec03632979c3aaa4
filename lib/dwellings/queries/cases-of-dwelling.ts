import "server-only";
import { sql } from "drizzle-orm";
import { lease } from "@/db/schema/dwellings";
import { tenancy } from "@/db/schema/housing";
import { selfSettlementApplication } from "@/db/schema/self-settlement";
import type { Scope } from "@/lib/platform/transaction";

/** Marks the cases whose facts hang on the dwelling: who lives, is to live or would like to live there. */
export async function touchCasesOf(scope: Scope, dwellingId: string): Promise<void> {
  const m = scope.municipalityId;
  const rows = await scope.tx.execute<{ caseId: string }>(sql`
    select l.case_id as "caseId" from ${lease} l
      where l.municipality_id = ${m} and l.dwelling_id = ${dwellingId}::uuid and l.moved_out_on is null
    union select t.case_id from ${tenancy} t
      where t.municipality_id = ${m} and t.dwelling_id = ${dwellingId}::uuid
        and t.status not in ('refused','withdrawn','moved_out')
    union select a.case_id from ${selfSettlementApplication} a
      where a.municipality_id = ${m} and a.dwelling_id = ${dwellingId}::uuid and a.ended_on is null`);
  for (const { caseId } of rows) scope.touch(caseId);
}
