"use server";
import { formAction } from "@/app/_server/action";
import { writePlan } from "@/lib/programme/commands/write-plan";

export const writePlanAction = formAction(writePlan, {
  redirectTo: ({ caseId, participationId }) => `/saker/${caseId}/program/${participationId}/plan`,
  flash: "programme.flash.planWritten",
});
