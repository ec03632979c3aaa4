"use server";
import { formAction } from "@/app/_server/action";
import { reviewPlacement } from "@/lib/placements/commands/review-placement";

export const reviewPlacementAction = formAction(reviewPlacement, {
  redirectTo: ({ caseId, personId, placementId }) =>
    `/saker/${caseId}/program/praksis/${personId}#${placementId}`,
  flash: "placements.flash.reviewed",
});
