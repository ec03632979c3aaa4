"use server";
import { formAction } from "@/app/_server/action";
import { savePlacement } from "@/lib/placements/commands/save-placement";

export const savePlacementAction = formAction(savePlacement, {
  redirectTo: ({ caseId, personId, placementId }) =>
    `/saker/${caseId}/program/praksis/${personId}#${placementId}`,
  flash: "placements.flash.placementSaved",
});
