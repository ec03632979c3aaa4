"use server";
import { formAction } from "@/app/_server/action";
import { saveHomeNeed } from "@/lib/housing/commands/save-home-need";

export const saveHomeNeedAction = formAction(saveHomeNeed, {
  bound: ["caseId", "personId"],
  redirectTo: ({ caseId }) => `/saker/${caseId}/bolig/behov`,
  flash: "housing.flash.needSaved",
});
