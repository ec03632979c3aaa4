import "server-only";
import { sql } from "drizzle-orm";
import { bulkInsert } from "@/db/bulk-insert";
import { deadline } from "@/db/schema/deadlines";
import type { Scope } from "@/lib/platform/transaction";
import type { DeadlineWrite } from "../types";

type Write = DeadlineWrite & { readonly caseId: string };

const rowsAtOnce = 1000;

/** Writes what a refresh found, as one statement for each thousand rows. */
export async function writeDeadlines(
  scope: Scope,
  { inserts, updates }: { inserts: readonly Write[]; updates: readonly Write[] },
): Promise<void> {
  for (const part of parts(inserts)) {
    await bulkInsert(
      scope.tx,
      deadline,
      part.map((one) => ({
        ...columnsOf(one),
        municipalityId: scope.municipalityId,
        appearedOn: scope.today,
      })),
    );
  }
  for (const part of parts(updates)) {
    await scope.tx.execute(sql`update ${deadline} d set
        rule_version = g."ruleVersion", audience = g.audience, state = g.state,
        due_on = g."dueOn", met_on = g."metOn", can_be_met = g."canBeMet",
        computed_from = g."computedFrom", moves = g.moves
      from jsonb_to_recordset(${JSON.stringify(part.map(columnsOf))}::text::jsonb) as g(
        "caseId" uuid, "ruleKey" text, "subjectKey" text, "ruleVersion" int, audience text,
        state text, "dueOn" date, "metOn" date, "canBeMet" boolean, "computedFrom" jsonb,
        moves jsonb)
      where d.municipality_id = ${scope.municipalityId} and d.case_id = g."caseId"
        and d.rule_key = g."ruleKey" and d.subject_key = g."subjectKey"`);
  }
}

function columnsOf(one: Write) {
  return {
    caseId: one.caseId,
    ruleKey: one.ruleKey,
    subjectKey: one.subjectKey,
    ruleVersion: one.ruleVersion,
    audience: one.audience,
    state: one.state,
    dueOn: one.dueOn,
    metOn: one.metOn,
    canBeMet: one.canBeMet,
    computedFrom: { ...one.computedFrom },
    moves: [...one.moves],
  };
}

function* parts(writes: readonly Write[]) {
  for (let from = 0; from < writes.length; from += rowsAtOnce) {
    yield writes.slice(from, from + rowsAtOnce);
  }
}
