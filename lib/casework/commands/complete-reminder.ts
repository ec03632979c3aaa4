import "server-only";
import { and, eq } from "drizzle-orm";
import { reminder } from "@/db/schema/deadlines";
import { command } from "@/lib/platform/command";
import { caseRoles } from "@/lib/platform/context";
import { notFound } from "@/lib/platform/errors";
import { ok } from "@/lib/platform/result";
import { completeReminderInput } from "../input";

/** Marks a reminder of one's own as done; doing it twice is no fault. */
export const completeReminder = command({
  name: "casework.complete-reminder",
  input: completeReminderInput,
  roles: caseRoles,
  async run(scope, { reminderId }) {
    const [done] = await scope.tx
      .update(reminder)
      .set({ doneAt: scope.now })
      .where(
        and(
          eq(reminder.municipalityId, scope.municipalityId),
          eq(reminder.accountId, scope.actor.accountId),
          eq(reminder.id, reminderId),
        ),
      )
      .returning({ caseId: reminder.caseId });
    const object = {
      action: "casework.complete-reminder",
      objectType: "reminder",
      objectId: reminderId,
    };
    if (!done) throw notFound(object);
    scope.audit({ ...object, ...(done.caseId && { caseId: done.caseId }) });
    return ok({ reminderId });
  },
});
