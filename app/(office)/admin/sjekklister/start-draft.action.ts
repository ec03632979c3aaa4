"use server";
import { formAction } from "@/app/_server/action";
import { startDraft } from "@/lib/checklists/commands/start-draft";

export const startDraftAction = formAction(startDraft, {
  flash: "checklists.flash.draftStarted",
});
