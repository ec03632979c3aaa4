"use server";
import { formAction } from "@/app/_server/action";
import { putPlanInForce } from "@/lib/programme/commands/put-plan-in-force";

export const putPlanInForceAction = formAction(putPlanInForce, {
  redirectTo: ({ caseId, participationId }) => `/saker/${caseId}/program/${participationId}/plan`,
  flash: "programme.flash.planInForce",
});
