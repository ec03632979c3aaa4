"use server";
import { formAction } from "@/app/_server/action";
import { followGap } from "@/lib/settlement/commands/follow-gap";

export const followGapAction = formAction(followGap, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bosetting/mappe`,
  flash: "settlement.flash.gapSaved",
});
