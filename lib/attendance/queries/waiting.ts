import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { absenceTalk } from "@/db/schema/absence";
import { settlementCase } from "@/db/schema/cases";
import { programmeParticipation } from "@/db/schema/programme";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";

/** Talks about absence that are to be held, in cases open to the actor. */
export async function talksToHold(scope: Scope): Promise<number> {
  const [row] = await scope.tx
    .select({ waiting: sql<number>`count(*)::int` })
    .from(absenceTalk)
    .innerJoin(
      programmeParticipation,
      and(
        eq(programmeParticipation.municipalityId, absenceTalk.municipalityId),
        eq(programmeParticipation.id, absenceTalk.participationId),
      ),
    )
    .innerJoin(
      settlementCase,
      and(
        eq(settlementCase.municipalityId, programmeParticipation.municipalityId),
        eq(settlementCase.id, programmeParticipation.caseId),
      ),
    )
    .where(
      and(
        eq(absenceTalk.municipalityId, scope.municipalityId),
        isNull(absenceTalk.heldOn),
        mayOpenCase(scope),
      ),
    );
  return row?.waiting ?? 0;
}

/** Months of the last year that are over, have registered days and are not closed for all. */
export async function monthsToClose(scope: Scope): Promise<number> {
  const [row] = await scope.tx.execute<{ waiting: number }>(sql`
    select count(*)::int as waiting
    from generate_series(date_trunc('month', ${scope.today}::date) - interval '12 months',
      date_trunc('month', ${scope.today}::date) - interval '1 month', interval '1 month') as m
    where exists (select 1 from attendance a where a.municipality_id = ${scope.municipalityId}
        and a.day >= m::date and a.day < (m + interval '1 month')::date)
      and not exists (select 1 from attendance_month c
        where c.municipality_id = ${scope.municipalityId} and c.month = m::date
          and c.class_id is null)`);
  return row?.waiting ?? 0;
}
