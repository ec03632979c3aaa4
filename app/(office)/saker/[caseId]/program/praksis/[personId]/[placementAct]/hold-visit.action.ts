"use server";
import { formAction } from "@/app/_server/action";
import { holdVisit } from "@/lib/placements/commands/hold-visit";

export const holdVisitAction = formAction(holdVisit, {
  redirectTo: ({ caseId, personId, placementId }) =>
    `/saker/${caseId}/program/praksis/${personId}#${placementId}`,
  flash: "placements.flash.visitHeld",
});
