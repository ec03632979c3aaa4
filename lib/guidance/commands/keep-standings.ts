import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { bulkInsert } from "@/db/bulk-insert";
import { guidanceSession } from "@/db/schema/guidance";
import { guidanceStanding } from "@/db/schema/guidance-plans";
import type { Scope } from "@/lib/platform/transaction";
import { standingCurriculum } from "../queries/curriculum";
import { coveredOfCases, plannedTopics } from "../queries/needs";
import { keptStanding } from "../rules/coverage";
import { topicsOf } from "../rules/curriculum";

/** For whom each household counts in the curriculum. */
export type Audiences = ReadonlyMap<string, readonly string[]>;

/**
 * Brings what is kept of each household's guidance in step with its sessions, its plan and the
 * curriculum. Part of the refresh before commit, which holds the cases.
 */
export async function keepStandings(scope: Scope, audiences: Audiences): Promise<void> {
  const caseIds = [...audiences.keys()];
  if (caseIds.length === 0) return;
  const [{ content }, covered, plans, sessions] = await Promise.all([
    standingCurriculum(scope),
    coveredOfCases(scope, caseIds),
    plannedTopics(scope, caseIds),
    lastSessions(scope, caseIds),
  ]);
  const topics = topicsOf(content);
  const rows = caseIds.map((caseId) => {
    const plan = plans.find((one) => one.caseId === caseId);
    const held = sessions.find((one) => one.caseId === caseId);
    const audience = [...(audiences.get(caseId) ?? [])];
    return {
      municipalityId: scope.municipalityId,
      caseId,
      audience,
      sessionCount: held?.count ?? 0,
      lastHeldOn: held?.heldOn ?? null,
      lastAdviserId: held?.adviserId ?? null,
      lastAdviserName: held?.adviserName ?? null,
      ...keptStanding(
        topics,
        { audience, wanted: plan?.wanted ?? [], needed: plan?.needed ?? [] },
        covered.filter((one) => one.caseId === caseId),
      ),
      planReviewOn: plan?.reviewOn ?? null,
    };
  });
  await scope.tx
    .delete(guidanceStanding)
    .where(
      and(
        eq(guidanceStanding.municipalityId, scope.municipalityId),
        inArray(guidanceStanding.caseId, caseIds),
      ),
    );
  await bulkInsert(scope.tx, guidanceStanding, rows);
}

/** Counts anew where every household stands, as after a new edition of the curriculum. */
export async function recountStandings(scope: Scope): Promise<void> {
  const rows = await scope.tx
    .select({ caseId: guidanceStanding.caseId, audience: guidanceStanding.audience })
    .from(guidanceStanding)
    .where(eq(guidanceStanding.municipalityId, scope.municipalityId))
    .orderBy(guidanceStanding.caseId)
    .for("update");
  await keepStandings(scope, new Map(rows.map(({ caseId, audience }) => [caseId, audience])));
}

type LastSession = {
  caseId: string;
  count: number;
  heldOn: string;
  adviserId: string;
  adviserName: string;
};

function lastSessions(scope: Scope, caseIds: readonly string[]): Promise<LastSession[]> {
  return scope.tx.execute<LastSession>(sql`select distinct on (case_id) case_id as "caseId",
      (count(*) over (partition by case_id))::int as count, held_on::text as "heldOn",
      adviser_id as "adviserId", adviser_name as "adviserName"
    from ${guidanceSession}
    where municipality_id = ${scope.municipalityId}
      and case_id = any(${sql.param([...caseIds])}::uuid[]) and status = 'finished'
    order by case_id, held_on desc, id desc`);
}
