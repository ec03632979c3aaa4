"use server";
import { formAction } from "@/app/_server/action";
import { removePlacement } from "@/lib/placements/commands/remove-placement";

export const removePlacementAction = formAction(removePlacement, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/praksis/${personId}`,
  flash: "placements.flash.placementRemoved",
});
