import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { caseOfficer, caseStage } from "@/db/schema/cases";
import { checklistEntry } from "@/db/schema/checklists";
import type { Scope } from "@/lib/platform/transaction";
import type { GateFacts } from "../rules/gates";
import type { OfficerRole } from "../rules/officers";
import { inOrder, type Stage } from "../rules/stages";
import type { CaseHead } from "../types";
import { membersOfCase } from "./case-header";

/** What the gates of a case are judged by, as it stands now. */
export async function gateFacts(scope: Scope, head: CaseHead): Promise<GateFacts> {
  const own = sql`municipality_id = ${scope.municipalityId} and case_id = ${head.id}`;
  const told = scope.tx.execute<{
    officers: OfficerRole[];
    items: string[];
    stages: Stage[];
  }>(sql`select
    (select coalesce(json_agg(role), '[]') from ${caseOfficer}
      where ${own} and to_on is null) as officers,
    (select coalesce(json_agg(distinct item_key), '[]') from ${checklistEntry}
      where ${own} and state = 'open') as items,
    (select coalesce(json_agg(stage), '[]') from ${caseStage}
      where ${own} and closed_on is null) as stages`);
  const [[row], people] = await Promise.all([told, membersOfCase(scope, head)]);
  return {
    settlementType: head.settlementType,
    openStages: inOrder(row?.stages ?? []),
    people,
    officerRoles: row?.officers ?? [],
    openItems: row?.items ?? [],
  };
}

/** The stages that are open, read from the record and not from what is kept on the case. */
export async function openStages(scope: Scope, caseId: string): Promise<readonly Stage[]> {
  const rows = await scope.tx
    .select({ stage: caseStage.stage })
    .from(caseStage)
    .where(
      and(
        eq(caseStage.municipalityId, scope.municipalityId),
        eq(caseStage.caseId, caseId),
        sql`${caseStage.closedOn} is null`,
      ),
    );
  return inOrder(rows.map(({ stage }) => stage as Stage));
}
