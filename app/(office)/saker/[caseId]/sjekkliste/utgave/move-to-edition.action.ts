"use server";
import { formAction } from "@/app/_server/action";
import { moveToEdition } from "@/lib/casework/commands/move-to-edition";

export const moveToEditionAction = formAction(moveToEdition, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/sjekkliste`,
  flash: "checklists.flash.moved",
});
