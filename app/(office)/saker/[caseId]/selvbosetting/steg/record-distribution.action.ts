"use server";
import { formAction } from "@/app/_server/action";
import { recordDistribution } from "@/lib/self-settlement/commands/record-distribution";

export const recordDistributionAction = formAction(recordDistribution, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.done",
});
