"use server";
import { formAction } from "@/app/_server/action";
import { recordPlanReview } from "@/lib/programme/commands/record-plan-review";

export const recordPlanReviewAction = formAction(recordPlanReview, {
  redirectTo: ({ caseId, participationId }) => `/saker/${caseId}/program/${participationId}/plan`,
  flash: "programme.flash.reviewRecorded",
});
