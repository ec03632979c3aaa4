import "server-only";
import { and, asc, eq, isNull, or } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { reminder } from "@/db/schema/deadlines";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { ReminderLine } from "../types";

const mostShown = 50;

/**
 * One's own reminders that are not done, by day; those on a case only as long as the case is open
 * to one. With `caseId` only those on that case.
 */
export async function ownReminders(scope: Scope, caseId?: string): Promise<ReminderLine[]> {
  return scope.tx
    .select({
      id: reminder.id,
      body: reminder.body,
      remindOn: reminder.remindOn,
      caseId: reminder.caseId,
      caseNumber: settlementCase.number,
    })
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
        caseId === undefined
          ? or(isNull(reminder.caseId), mayOpenCase(scope))
          : eq(reminder.caseId, caseId),
      ),
    )
    .orderBy(asc(reminder.remindOn), asc(reminder.id))
    .limit(mostShown);
}
