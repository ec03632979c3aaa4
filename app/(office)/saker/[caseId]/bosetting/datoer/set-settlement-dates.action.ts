"use server";
import { formAction } from "@/app/_server/action";
import { setSettlementDates } from "@/lib/cases/commands/set-settlement-dates";

export const setSettlementDatesAction = formAction(setSettlementDates, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bosetting`,
  flash: "cases.flash.datesSaved",
});
