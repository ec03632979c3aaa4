"use server";
import { formAction } from "@/app/_server/action";
import { followPlan } from "@/lib/programme/commands/follow-plan";

export const followPlanAction = formAction(followPlan, {
  redirectTo: ({ caseId, participationId }) => `/saker/${caseId}/program/${participationId}/plan`,
  flash: "programme.flash.planFollowed",
});
