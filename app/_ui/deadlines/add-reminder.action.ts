"use server";
import { formAction } from "@/app/_server/action";
import { addReminder } from "@/lib/casework/commands/add-reminder";

export const addReminderAction = formAction(addReminder, {
  redirectTo: ({ caseId }) => (caseId ? `/saker/${caseId}` : "/oversikt"),
  flash: "deadlines.flash.reminderAdded",
});
