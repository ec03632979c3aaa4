"use server";
import { formAction } from "@/app/_server/action";
import { recordReview } from "@/lib/career/commands/record-review";

export const recordReviewAction = formAction(recordReview, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bolig/karriere`,
  flash: "career.flash.review",
});
