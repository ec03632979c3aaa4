import "server-only";
import { sql } from "drizzle-orm";
import { savedView } from "@/db/schema/cases";
import { account, teamMember } from "@/db/schema/users";
import type { Scope } from "@/lib/platform/transaction";
import type { SavedView } from "../types";

/** One's own saved views of the case list, and those that colleagues in one's teams share. */
export async function savedViews(scope: Scope): Promise<SavedView[]> {
  const { municipalityId, actor } = scope;
  return scope.tx.execute<SavedView>(sql`select v.id, v.name, v.query, v.shared,
      v.account_id = ${actor.accountId}::uuid as own, a.name as "ownerName"
    from ${savedView} v
    join ${account} a on a.municipality_id = v.municipality_id and a.id = v.account_id
    where v.municipality_id = ${municipalityId} and (v.account_id = ${actor.accountId}::uuid
      or (v.shared and exists (select 1 from ${teamMember} m
        where m.municipality_id = v.municipality_id and m.account_id = v.account_id
          and m.to_on is null and m.team_id = any(${sql.param([...actor.teamIds])}::uuid[]))))
    order by own desc, v.name collate "nb-NO-x-icu", v.id
    limit 100`);
}
