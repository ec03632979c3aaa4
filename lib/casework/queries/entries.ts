import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { checklistEntry } from "@/db/schema/checklists";
import type { Proof, StoredEntry } from "@/lib/checklists/types";
import { dayInNorway } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";

/** An entry as it is kept, with the case it belongs to. */
export type CaseEntry = StoredEntry & {
  id: string;
  caseId: string;
  note: string | null;
  reason: string | null;
  decidedByName: string | null;
  appearedOn: string;
  version: number;
};

/** The entries of several cases. */
export async function entriesOfCases(
  scope: Scope,
  caseIds: readonly string[],
): Promise<CaseEntry[]> {
  const rows = await scope.tx
    .select()
    .from(checklistEntry)
    .where(
      and(
        eq(checklistEntry.municipalityId, scope.municipalityId),
        inArray(checklistEntry.caseId, [...caseIds]),
      ),
    )
    .orderBy(
      asc(checklistEntry.itemKey),
      asc(checklistEntry.subjectKey),
      asc(checklistEntry.round),
    );
  return rows.map(toEntry);
}

export function toEntry(row: typeof checklistEntry.$inferSelect): CaseEntry {
  return {
    id: row.id,
    caseId: row.caseId,
    itemKey: row.itemKey,
    stage: row.stage,
    audience: row.audience,
    subjectKey: row.subjectKey,
    round: row.round,
    state: row.state as StoredEntry["state"],
    dueOn: row.dueOn,
    shownBy: row.shownBy as readonly Proof[] | null,
    decidedOn: row.decidedAt && dayInNorway(row.decidedAt),
    note: row.note,
    reason: row.reason,
    decidedByName: row.decidedByName,
    appearedOn: row.appearedOn,
    version: row.version,
  };
}
