"use server";
import { formAction } from "@/app/_server/action";
import { changeSettlementType } from "@/lib/cases/commands/change-settlement-type";

export const changeSettlementTypeAction = formAction(changeSettlementType, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/ansvar`,
  flash: "cases.flash.typeChanged",
});
