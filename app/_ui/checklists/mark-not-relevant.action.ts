"use server";
import { formAction } from "@/app/_server/action";
import { markNotRelevant } from "@/lib/casework/commands/mark-not-relevant";

export const markNotRelevantAction = formAction(markNotRelevant, {
  flash: "checklists.flash.notRelevant",
});
