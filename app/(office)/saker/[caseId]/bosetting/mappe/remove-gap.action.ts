"use server";
import { formAction } from "@/app/_server/action";
import { removeGap } from "@/lib/settlement/commands/remove-gap";

export const removeGapAction = formAction(removeGap, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bosetting/mappe`,
  flash: "settlement.flash.removed",
});
