"use server";
import { formAction } from "@/app/_server/action";
import { saveSituation } from "@/lib/benefit/commands/save-situation";

export const saveSituationAction = formAction(saveSituation, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/stonad/${personId}`,
  flash: "benefit.flash.saved",
});
