"use server";
import { formAction } from "@/app/_server/action";
import { publishDraft } from "@/lib/checklists/commands/publish-draft";

export const publishDraftAction = formAction(publishDraft, {
  redirectTo: "/admin/sjekklister",
  flash: ({ number }) => ({ key: "checklists.flash.published", params: { number } }),
});
