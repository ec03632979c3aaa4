"use server";
import { formAction } from "@/app/_server/action";
import { handToOrdinarySettlement } from "@/lib/self-settlement/commands/hand-to-ordinary-settlement";

export const handToOrdinarySettlementAction = formAction(handToOrdinarySettlement, {
  redirectTo: ({ caseId }) => `/saker/${caseId}`,
  flash: "self-settlement.flash.ended",
});
