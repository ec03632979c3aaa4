import "server-only";
import { and, eq, inArray, or, sql } from "drizzle-orm";
import { watchFlag, watchFlagCase } from "@/db/schema/watch";
import { blindIndex } from "@/lib/platform/field-encryption";
import type { Scope } from "@/lib/platform/transaction";
import type { FlagState, KeptFlag } from "../rules/flags";
import type { SignalCode } from "../rules/signals";

const f = watchFlag;
const c = watchFlagCase;

/** What a flag is about, as it is kept: the same subject gives the same digest, and no way back. */
export function subjectDigest(scope: Scope, signal: SignalCode, subject: string): string {
  return blindIndex(`watch|${signal}|${subject}`, scope.municipalityId);
}

/** The cases that some flag puts beside one of these, themselves included. */
export async function casesFlaggedWith(
  scope: Scope,
  caseIds: readonly string[],
): Promise<string[]> {
  const beside = await scope.tx.execute<{ id: string }>(sql`
    select distinct other.case_id as id
    from ${c} mine join ${c} other
      on other.municipality_id = mine.municipality_id and other.flag_id = mine.flag_id
    where mine.municipality_id = ${scope.municipalityId}
      and mine.case_id = any(${sql.param(`{${caseIds.join(",")}}`)}::uuid[])`);
  return [...new Set([...caseIds, ...beside.map(({ id }) => id)])];
}

/** The flags on the cases and on the subjects, or all of them. */
export async function keptFlags(
  scope: Scope,
  of: { caseIds: readonly string[]; digests: readonly string[] } | null,
): Promise<KeptFlag[]> {
  const { tx, municipalityId } = scope;
  const onCases = (caseIds: readonly string[]) =>
    tx
      .select({ id: c.flagId })
      .from(c)
      .where(and(eq(c.municipalityId, municipalityId), inArray(c.caseId, [...caseIds])));
  const rows = await tx
    .select({
      id: f.id,
      signal: f.signal,
      subjectDigest: f.subjectDigest,
      state: f.state,
      eraseOn: f.eraseOn,
      lapsedOn: f.lapsedOn,
      cases: sql<{ caseId: string; applicationId: string | null }[]>`coalesce((
        select json_agg(json_build_object('caseId', p.case_id, 'applicationId', p.application_id)
          order by p.case_id)
        from ${c} p where p.municipality_id = watch_flag.municipality_id
          and p.flag_id = watch_flag.id), '[]')`,
    })
    .from(f)
    .where(
      and(
        eq(f.municipalityId, municipalityId),
        of
          ? or(
              of.caseIds.length > 0 ? inArray(f.id, onCases(of.caseIds)) : sql`false`,
              of.digests.length > 0 ? inArray(f.subjectDigest, [...of.digests]) : sql`false`,
            )
          : undefined,
      ),
    );
  return rows.map((row) => ({
    ...row,
    signal: row.signal as SignalCode,
    state: row.state as FlagState,
  }));
}
