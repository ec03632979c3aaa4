import "server-only";
import { sql } from "drizzle-orm";
import { addMonths } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { type NorwegianShare, norwegianShare } from "../rules/norwegian-figures";

/**
 * Of those whose right to Norwegian ended in the last year, who had reached the goal by then; and of
 * those measured at least twice, the last time within the year, who had risen at least one level.
 */
export async function norwegianFigures(
  scope: Scope,
): Promise<{ inTime: NorwegianShare; rose: NorwegianShare }> {
  const since = addMonths(scope.today, -12);
  const ended = sql`right_ends_on > ${since}::date and right_ends_on <= ${scope.today}::date
    and cardinality(goals) > 0`;
  const measured = sql`measured_on > ${since}::date and has_risen is not null`;
  const [row] = await scope.tx.execute<
    Record<"ended" | "inTime" | "measured" | "rose", number>
  >(sql`
    select (count(*) filter (where ${ended}))::int as ended,
      (count(*) filter (where ${ended} and goal_reached_on <= right_ends_on))::int as "inTime",
      (count(*) filter (where ${measured}))::int as measured,
      (count(*) filter (where ${measured} and has_risen))::int as rose
    from norwegian_standing where municipality_id = ${scope.municipalityId}`);
  const { ended: all = 0, inTime = 0, measured: twice = 0, rose = 0 } = row ?? {};
  return { inTime: norwegianShare(inTime, all), rose: norwegianShare(rose, twice) };
}
