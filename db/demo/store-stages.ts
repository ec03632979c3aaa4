import { sql } from "drizzle-orm";
import type { Tx } from "../client";
import { caseStage } from "../schema/cases";
import type { DemoRows } from "./rows";

/** A stage as it stands while the case gets the checklist of all its stages. */
export const STILL_OPEN = { closedOn: null, closedBy: null, closedWithCase: false };

/** The last row of each stage of a case: the one that can stand open. */
export function lastOfEachStage(stages: DemoRows["stages"]): Set<string> {
  return new Set(new Map(stages.map((row) => [`${row.caseId} ${row.stage}`, row.id])).values());
}

/** Closes the stages again as they were. */
export async function closeStages(tx: Tx, municipalityId: string, stages: DemoRows["stages"]) {
  const lasts = lastOfEachStage(stages);
  const closed = stages.flatMap(({ id, closedOn, closedBy, closedWithCase }) =>
    closedOn && lasts.has(id) ? [{ id, closedOn, closedBy, closedWithCase }] : [],
  );
  await tx.execute(sql`update ${caseStage} s set
      closed_on = c."closedOn", closed_by = c."closedBy", closed_with_case = c."closedWithCase"
    from json_to_recordset(${JSON.stringify(closed)}::json) as c(
      id uuid, "closedOn" date, "closedBy" uuid, "closedWithCase" boolean)
    where s.municipality_id = ${municipalityId} and s.id = c.id`);
}
