import "server-only";
import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { settlementCase } from "@/db/schema/cases";
import { jobbsjansenExtension, jobbsjansenParticipation } from "@/db/schema/jobbsjansen";
import { person } from "@/db/schema/people";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { listInput } from "../input";
import { plannedEndOn } from "../rules/duration";
import type { ParticipantLine } from "../types";

const PAGE_SIZE = 25;

/** Participants whose cases are open to the actor, those who began last first, a page at a time. */
export async function participants(
  scope: Scope,
  { gruppe, status, etter }: z.output<typeof listInput>,
): Promise<{ lines: ParticipantLine[]; next: string | null }> {
  const one = jobbsjansenParticipation;
  const [day, id] = etter?.split("_") ?? [];
  const rows = await scope.tx
    .select({
      id: one.id,
      caseId: one.caseId,
      personId: one.personId,
      name: person.displayName,
      caseNumber: settlementCase.number,
      targetGroup: one.targetGroup,
      startedOn: one.startedOn,
      months: one.months,
      extended: sql<number>`(select coalesce(sum(e.months), 0)::int from ${jobbsjansenExtension} e
        where e.municipality_id = ${one.municipalityId} and e.participation_id = ${one.id})`,
      endedOn: one.endedOn,
      result: one.result,
    })
    .from(one)
    .innerJoin(
      settlementCase,
      and(
        eq(settlementCase.municipalityId, one.municipalityId),
        eq(settlementCase.id, one.caseId),
        mayOpenCase(scope),
      ),
    )
    .innerJoin(
      person,
      and(eq(person.municipalityId, one.municipalityId), eq(person.id, one.personId)),
    )
    .where(
      and(
        eq(one.municipalityId, scope.municipalityId),
        gruppe ? eq(one.targetGroup, gruppe) : undefined,
        status === "running" ? isNull(one.endedOn) : undefined,
        status === "ended" ? isNotNull(one.endedOn) : undefined,
        day && id ? sql`(${one.startedOn}, ${one.id}) < (${day}::date, ${id}::uuid)` : undefined,
      ),
    )
    .orderBy(desc(one.startedOn), desc(one.id))
    .limit(PAGE_SIZE + 1);
  const lines = rows.slice(0, PAGE_SIZE).map(
    ({ extended, months, ...row }) =>
      ({
        ...row,
        plannedEndOn: plannedEndOn({ startedOn: row.startedOn, months }, [{ months: extended }]),
      }) as ParticipantLine,
  );
  const last = lines.at(-1);
  scope.audit({ action: "jobbsjansen.view-participants", objectType: "jobbsjansen_participation" });
  return {
    lines,
    next: rows.length > PAGE_SIZE && last ? `${last.startedOn}_${last.id}` : null,
  };
}
