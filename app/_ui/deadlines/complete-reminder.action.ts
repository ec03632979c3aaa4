"use server";
import { formAction } from "@/app/_server/action";
import { completeReminder } from "@/lib/casework/commands/complete-reminder";

export const completeReminderAction = formAction(completeReminder);
