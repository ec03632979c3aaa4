import "server-only";
import { sql } from "drizzle-orm";
import { reconciliationItem, reconciliationRun } from "@/db/schema/reconciliation";
import { hasRole } from "@/lib/platform/context";
import { dayInNorway, yearOf } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { reconciliationRoles, registerRoles } from "../access";
import { yearDeadline, yearNeed, yearRule } from "../rules/year-deadline";
import type { YearTask } from "../types";

/**
 * The years that wait to be right in the national register, for those who answer for the register, and
 * for others who compare when some of the differences are theirs. The number is the municipality's.
 */
export async function yearTasks(scope: Scope): Promise<YearTask[]> {
  const { actor, municipalityId, today, tx } = scope;
  if (!hasRole(actor, ...reconciliationRoles)) return [];
  const years = [yearOf(today) - 1, yearOf(today)];
  const rows = await tx.execute<{
    year: number;
    left: number;
    mine: number;
    comparedAt: string | null;
  }>(sql`
    select y.year, count(i.id)::int as left,
      count(i.id) filter (where i.assigned_to = ${actor.accountId}::uuid)::int as mine,
      (select max(r.compared_at) from ${reconciliationRun} r
        where r.municipality_id = ${municipalityId} and r.kind = 'nir_participants'
          and r.year = y.year and r.status = 'compared') as "comparedAt"
    from unnest(${sql.param(years)}::int[]) as y (year)
    left join ${reconciliationItem} i on i.municipality_id = ${municipalityId}
      and i.year = y.year and i.state in ('open','judged')
    group by y.year order by y.year`);
  const answers = hasRole(actor, ...registerRoles);
  return rows.flatMap(({ year, left, mine, comparedAt }) => {
    const comparedOn = comparedAt === null ? null : dayInNorway(comparedAt);
    const need = yearNeed(year, { left, comparedOn }, today);
    if (!need || !(answers || mine > 0)) return [];
    const isVerified = yearRule(year).verified;
    return [{ year, dueOn: yearDeadline(year), isVerified, need, left, mine }];
  });
}
