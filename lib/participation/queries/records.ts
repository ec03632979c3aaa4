import "server-only";
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { followUpRecord } from "@/db/schema/participation";
import { person } from "@/db/schema/people";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import { ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { FollowUpRecord } from "../types";

const MOST = 200;

const columns = {
  id: followUpRecord.id,
  caseId: followUpRecord.caseId,
  kind: followUpRecord.kind,
  personId: followUpRecord.personId,
  personName: person.displayName,
  heldOn: followUpRecord.heldOn,
  wantsMore: followUpRecord.wantsMore,
  outcome: followUpRecord.outcome,
  atRisk: followUpRecord.atRisk,
  contactOfferedOn: followUpRecord.contactOfferedOn,
  heldAlone: followUpRecord.heldAlone,
  costYear: followUpRecord.costYear,
  costTotal: followUpRecord.costTotal,
  recordedByName: followUpRecord.recordedByName,
  version: followUpRecord.version,
};

const records = (scope: Scope) =>
  scope.tx
    .select(columns)
    .from(followUpRecord)
    .leftJoin(
      person,
      and(
        eq(person.municipalityId, followUpRecord.municipalityId),
        eq(person.id, followUpRecord.personId),
      ),
    );

/** The records of a case, the latest first. The case has been opened by the caller. */
export async function followUpRecords(scope: Scope, caseId: string): Promise<FollowUpRecord[]> {
  const rows = await records(scope)
    .where(
      and(
        eq(followUpRecord.municipalityId, scope.municipalityId),
        eq(followUpRecord.caseId, caseId),
      ),
    )
    .orderBy(desc(followUpRecord.heldOn), desc(followUpRecord.id))
    .limit(MOST);
  return rows as FollowUpRecord[];
}

/** A record and its case, locked for a change. Fails when the case is closed. @throws not found */
export async function recordForChange(
  scope: Scope,
  recordId: string,
  action: string,
): Promise<Result<FollowUpRecord>> {
  const refusal = { action, objectType: "follow_up_record", objectId: recordId };
  const find = async () => {
    if (!isId(recordId)) throw notFound(refusal);
    const [row] = await records(scope).where(
      and(eq(followUpRecord.municipalityId, scope.municipalityId), eq(followUpRecord.id, recordId)),
    );
    if (!row) throw notFound(refusal);
    return row as FollowUpRecord;
  };
  const opened = await caseForChange(scope, (await find()).caseId, action);
  // Read anew: another may have written it while the case was waited for.
  return opened.ok ? ok(await find()) : opened;
}

/** The latest record of each kind about each person, and about the case. */
export async function latestRecords(
  scope: Scope,
  caseIds: readonly string[],
): Promise<FollowUpRecord[]> {
  if (caseIds.length === 0) return [];
  const rows = await scope.tx
    .selectDistinctOn([followUpRecord.caseId, followUpRecord.kind, followUpRecord.personId], {
      ...columns,
      personName: sql<null>`null`,
    })
    .from(followUpRecord)
    .where(
      and(
        eq(followUpRecord.municipalityId, scope.municipalityId),
        inArray(followUpRecord.caseId, [...caseIds]),
      ),
    )
    .orderBy(
      followUpRecord.caseId,
      followUpRecord.kind,
      followUpRecord.personId,
      desc(followUpRecord.heldOn),
      desc(followUpRecord.id),
    );
  return rows as FollowUpRecord[];
}
