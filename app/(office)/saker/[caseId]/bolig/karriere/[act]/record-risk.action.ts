"use server";
import { formAction } from "@/app/_server/action";
import { recordRisk } from "@/lib/career/commands/record-risk";

export const recordRiskAction = formAction(recordRisk, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bolig/karriere`,
  flash: "career.flash.risk",
});
