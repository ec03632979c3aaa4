"use server";
import { formAction } from "@/app/_server/action";
import { agreePlan } from "@/lib/programme/commands/agree-plan";

export const agreePlanAction = formAction(agreePlan, {
  redirectTo: ({ caseId, participationId }) => `/saker/${caseId}/program/${participationId}/plan`,
  flash: "programme.flash.planAgreed",
});
