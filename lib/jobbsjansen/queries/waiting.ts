import "server-only";
import { and, count, eq, isNull, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { jobbsjansenParticipation, jobbsjansenTalk } from "@/db/schema/jobbsjansen";
import { addDays } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import { TALK_DAYS } from "../rules/follow-up";

/** How many take part and have not been offered a talk within the fortnight, in cases open to one. */
export async function talksToOffer(scope: Scope): Promise<number> {
  const one = jobbsjansenParticipation;
  const [row] = await scope.tx
    .select({ waiting: count() })
    .from(one)
    .innerJoin(
      settlementCase,
      and(
        eq(settlementCase.municipalityId, one.municipalityId),
        eq(settlementCase.id, one.caseId),
        mayOpenCase(scope),
      ),
    )
    .where(
      and(
        eq(one.municipalityId, scope.municipalityId),
        isNull(one.endedOn),
        sql`greatest(${one.startedOn}, (select max(t.offered_on) from ${jobbsjansenTalk} t
          where t.municipality_id = ${one.municipalityId} and t.participation_id = ${one.id}))
          < ${addDays(scope.today, -TALK_DAYS)}::date`,
      ),
    );
  return row?.waiting ?? 0;
}
