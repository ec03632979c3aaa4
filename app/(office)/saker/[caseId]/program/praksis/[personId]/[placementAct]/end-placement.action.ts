"use server";
import { formAction } from "@/app/_server/action";
import { endPlacement } from "@/lib/placements/commands/end-placement";

export const endPlacementAction = formAction(endPlacement, {
  redirectTo: ({ caseId, personId, placementId }) =>
    `/saker/${caseId}/program/praksis/${personId}#${placementId}`,
  flash: "placements.flash.ended",
});
