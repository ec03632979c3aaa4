import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { deadline } from "@/db/schema/deadlines";
import type { Scope } from "@/lib/platform/transaction";
import type { ComputedFrom, Move, StoredDeadline } from "../types";

/** A deadline with the case that it stands on. */
export type CaseDeadline = StoredDeadline & { readonly caseId: string };

/** The deadlines of several cases, or only those of one rule. */
export async function deadlinesOfCases(
  scope: Scope,
  caseIds: readonly string[],
  ruleKey?: string,
): Promise<CaseDeadline[]> {
  const rows = await scope.tx
    .select()
    .from(deadline)
    .where(
      and(
        eq(deadline.municipalityId, scope.municipalityId),
        inArray(deadline.caseId, [...caseIds]),
        ruleKey === undefined ? undefined : eq(deadline.ruleKey, ruleKey),
      ),
    )
    .orderBy(asc(deadline.dueOn), asc(deadline.ruleKey), asc(deadline.subjectKey));
  return rows.map((row) => ({
    caseId: row.caseId,
    ruleKey: row.ruleKey,
    ruleVersion: row.ruleVersion,
    subjectKey: row.subjectKey,
    audience: row.audience as StoredDeadline["audience"],
    state: row.state as StoredDeadline["state"],
    dueOn: row.dueOn,
    metOn: row.metOn,
    canBeMet: row.canBeMet,
    computedFrom: row.computedFrom as ComputedFrom,
    moves: row.moves as Move[],
  }));
}
