"use server";
import { formAction } from "@/app/_server/action";
import { discardDraft } from "@/lib/checklists/commands/discard-draft";

export const discardDraftAction = formAction(discardDraft, {
  redirectTo: "/admin/sjekklister",
  flash: "checklists.flash.draftDiscarded",
});
