"use server";
import { formAction } from "@/app/_server/action";
import { saveIncome } from "@/lib/benefit/commands/save-income";

export const saveIncomeAction = formAction(saveIncome, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/stonad/${personId}`,
  flash: "benefit.flash.saved",
});
