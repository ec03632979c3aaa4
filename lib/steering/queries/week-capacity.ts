import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { personSettlement, settlementCase } from "@/db/schema/cases";
import { weekCapacity } from "@/db/schema/steering";
import { takesPlaces } from "@/lib/cases/queries/decided-places";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { WeekCapacity } from "../types";

/** What can be moved into in each of the weeks, and how many are planned; empty weeks are there too. */
export async function weekCapacities(
  scope: Scope,
  mondays: readonly PlainDate[],
): Promise<WeekCapacity[]> {
  const [stored, planned] = await Promise.all([
    scope.tx
      .select()
      .from(weekCapacity)
      .where(
        and(
          eq(weekCapacity.municipalityId, scope.municipalityId),
          inArray(weekCapacity.weekStartsOn, [...mondays]),
        ),
      ),
    plannedByWeek(scope, mondays),
  ]);
  // One hidden week could be worked out from the year's number: it is all of them or none.
  const shown = planned.every((row) => row.unknown === 0);
  return mondays.map((weekStartsOn) => {
    const { municipalityId: _wall, ...row } = stored.find(
      (one) => one.weekStartsOn === weekStartsOn,
    ) ?? { ...nothing, municipalityId: "" };
    const count = planned.find((one) => one.monday === weekStartsOn)?.count ?? 0;
    return { ...row, weekStartsOn, planned: shown ? count : null };
  });
}

const nothing = {
  dwellingsFor1: 0,
  dwellingsFor2: 0,
  dwellingsFor3: 0,
  dwellingsFor4: 0,
  dwellingsFor5: 0,
  dwellingsFor6: 0,
  minorPlaces: 0,
  note: null,
  version: 0,
};

type Planned = { monday: PlainDate; count: number; unknown: number };

async function plannedByWeek(scope: Scope, mondays: readonly PlainDate[]): Promise<Planned[]> {
  const [first, last] = [mondays[0], mondays.at(-1)];
  if (!first || !last) return [];
  return scope.tx.execute<Planned>(sql`
    select date_trunc('week', ${personSettlement.plannedOn})::date::text as monday,
      count(*)::int as count,
      (count(*) filter (where not ${mayOpenCase(scope)}))::int as unknown
    from ${personSettlement} join ${settlementCase}
      on ${settlementCase.municipalityId} = ${personSettlement.municipalityId}
      and ${settlementCase.id} = ${personSettlement.caseId}
    where ${personSettlement.municipalityId} = ${scope.municipalityId}
      and ${personSettlement.settledOn} is null
      and ${personSettlement.plannedOn} between ${first} and ${addDays(last, 6)}
      and ${settlementCase.status} = 'open' and ${takesPlaces}
    group by 1`);
}
