"use server";
import { formAction } from "@/app/_server/action";
import { noteGaps } from "@/lib/settlement/commands/note-gaps";

export const noteGapsAction = formAction(noteGaps, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bosetting/mappe`,
  flash: "settlement.flash.gapsNoted",
});
