"use server";
import { formAction } from "@/app/_server/action";
import { removeFact } from "@/lib/benefit/commands/remove-fact";

export const removeFactAction = formAction(removeFact, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/stonad/${personId}`,
  flash: "benefit.flash.removed",
});
