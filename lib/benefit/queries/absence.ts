import "server-only";
import { and, eq, gte, inArray, isNull, lte, ne, sql } from "drizzle-orm";
import { programmeAbsence } from "@/db/schema/absence";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { AwayDay, BenefitLaw, Span } from "../types";

export type Period = { readonly from: PlainDate; readonly to: PlainDate };

const UNAUTHORISED = "UGYLDIG";

/** Types of leave by law without benefit. */
function withoutBenefit(law: BenefitLaw, day: PlainDate): string[] {
  return law
    .on(day)
    .rows("absence")
    .filter(({ id, values }) => values.benefitKept === false && id !== UNAUTHORISED)
    .map(({ id }) => id);
}

/**
 * The days on which participants were away without benefit, as registered or as corrected later. Only
 * days with such absence are read, with all that was planned on them.
 */
export async function awayDays(
  scope: Scope,
  law: BenefitLaw,
  participationIds: readonly string[],
  { from, to }: Period,
): Promise<Map<string, AwayDay[]>> {
  const leave = listed(withoutBenefit(law, to), "text");
  const ids = listed(participationIds, "uuid");
  const here = sql`municipality_id = ${scope.municipalityId} and participation_id = any(${ids})
    and day between ${from} and ${to}`;
  const counts = sql`(absence_code = ${UNAUTHORISED} or absence_code = any(${leave}))`;
  const rows = await scope.tx.execute<AwayDay & { participation: string }>(sql`
    with touched as (
      select participation_id, day from attendance where ${here} and ${counts}
      union
      select participation_id, day from attendance_correction where ${here} and ${counts}
    ), told as (
      select participation_id, day, source_id, planned_minutes, present_minutes, absence_code,
        null::uuid as correction
      from attendance join touched using (participation_id, day) where ${here}
      union all
      select participation_id, day, source_id, planned_minutes, present_minutes, absence_code, id
      from attendance_correction join touched using (participation_id, day) where ${here}
    ), standing as (
      select distinct on (participation_id, day, source_id) participation_id, day, planned_minutes,
        absence_code, greatest(planned_minutes - present_minutes, 0) as short
      from told order by participation_id, day, source_id, correction desc nulls last
    )
    select participation_id as participation, standing.day::text as day,
      sum(planned_minutes)::int as planned,
      coalesce(sum(short) filter (where absence_code = ${UNAUTHORISED}), 0)::int as unauthorised,
      coalesce(sum(short) filter (where absence_code = any(${leave})), 0)::int as leave
    from standing group by participation_id, standing.day order by standing.day`);
  const byParticipation = new Map<string, AwayDay[]>();
  for (const { participation, ...day } of rows) {
    if (day.unauthorised + day.leave === 0) continue;
    const before = byParticipation.get(participation);
    if (before) before.push(day);
    else byParticipation.set(participation, [day]);
  }
  return byParticipation;
}

/** Leave of whole days without benefit that touches a period. */
export async function unpaidLeaves(
  scope: Scope,
  participationIds: readonly string[],
  { from, to }: Period,
): Promise<(Span & { code: string; participationId: string })[]> {
  return scope.tx
    .select({
      participationId: programmeAbsence.participationId,
      code: programmeAbsence.code,
      fromOn: programmeAbsence.fromOn,
      toOn: programmeAbsence.toOn,
    })
    .from(programmeAbsence)
    .where(
      and(
        eq(programmeAbsence.municipalityId, scope.municipalityId),
        inArray(programmeAbsence.participationId, [...participationIds]),
        eq(programmeAbsence.benefitKept, false),
        ne(programmeAbsence.code, UNAUTHORISED),
        isNull(programmeAbsence.minutesPerDay),
        lte(programmeAbsence.fromOn, to),
        gte(programmeAbsence.toOn, from),
      ),
    );
}

const listed = (values: readonly string[], type: "uuid" | "text") =>
  sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::${sql.raw(type)}[]`;
