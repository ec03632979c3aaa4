import "server-only";
import { and, eq, isNull, lte, or, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { reminder } from "@/db/schema/deadlines";
import { warningDays } from "@/lib/deadlines/queries/warnings";
import { addDays } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { DueCounts } from "../rules/due-counts";
import type { Whose } from "../types";
import { type DueWithin, dueCount, dueDays, inSight } from "./due-lines";

const countedAtMost = 1000;

const unprotected = eq(settlementCase.addressProtection, "none");

/**
 * What is due as Oversikt counts it, for a message that leaves the house. Cases with address
 * protection are left out, so that the numbers are the same whether there are any or not.
 */
export async function dueCounts(scope: Scope, whose: Whose): Promise<DueCounts> {
  const warnings = await warningDays(scope);
  const nearestFirst = warnings.toReversed();
  const windows: DueWithin[] = [{ overdue: true }, ...nearestFirst.map((days) => ({ days }))];
  const counts = windows.map((within) => dueCount(scope, within, countedAtMost));
  const until = addDays(scope.today, Math.max(0, ...warnings));
  const [row] = await scope.tx.execute<{ counts: number[] }>(sql`with in_sight as materialized (
      select ${settlementCase.id} as id, ${settlementCase.openStages} as open_stages
      from ${settlementCase}
      where ${settlementCase.municipalityId} = ${scope.municipalityId}
        and ${settlementCase.status} = 'open' and ${unprotected} and ${inSight(scope, whose)}),
    due as materialized (${dueDays(scope, until)})
    select array[${sql.join(counts, sql`, `)}] as counts`);
  const [overdue = 0, ...ahead] = row?.counts ?? [];
  return {
    overdue,
    ahead: nearestFirst.map((days, index) => ({ days, count: ahead[index] ?? 0 })),
    reminders: await remindersDue(scope),
  };
}

/** One's own reminders of today and earlier that are not done. */
async function remindersDue(scope: Scope): Promise<number> {
  const [row] = await scope.tx
    .select({ due: sql<number>`count(*)::int` })
    .from(reminder)
    .leftJoin(
      settlementCase,
      and(
        eq(settlementCase.municipalityId, reminder.municipalityId),
        eq(settlementCase.id, reminder.caseId),
      ),
    )
    .where(
      and(
        eq(reminder.municipalityId, scope.municipalityId),
        eq(reminder.accountId, scope.actor.accountId),
        isNull(reminder.doneAt),
        lte(reminder.remindOn, scope.today),
        or(isNull(reminder.caseId), and(unprotected, mayOpenCase(scope))),
      ),
    );
  return row?.due ?? 0;
}
