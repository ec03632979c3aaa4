import "server-only";
import { reminder } from "@/db/schema/deadlines";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { caseRoles } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { ok } from "@/lib/platform/result";
import { addReminderInput } from "../input";

/** Adds a reminder that only its author sees, on a case that is open to them or by itself. */
export const addReminder = command({
  name: "casework.add-reminder",
  input: addReminderInput,
  roles: caseRoles,
  async run(scope, { caseId, body, remindOn }) {
    if (caseId) {
      const found = await caseForChange(scope, caseId, "casework.add-reminder", {
        closedToo: true,
      });
      if (!found.ok) return found;
    }
    const reminderId = newId();
    await scope.tx.insert(reminder).values({
      municipalityId: scope.municipalityId,
      id: reminderId,
      accountId: scope.actor.accountId,
      caseId: caseId ?? null,
      body,
      remindOn,
      createdAt: scope.now,
    });
    scope.audit({
      action: "casework.add-reminder",
      objectType: "reminder",
      objectId: reminderId,
      ...(caseId && { caseId }),
    });
    return ok({ reminderId, caseId: caseId ?? null });
  },
});
