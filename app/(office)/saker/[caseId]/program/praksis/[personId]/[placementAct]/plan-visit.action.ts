"use server";
import { formAction } from "@/app/_server/action";
import { planVisit } from "@/lib/placements/commands/plan-visit";

export const planVisitAction = formAction(planVisit, {
  redirectTo: ({ caseId, personId, placementId }) =>
    `/saker/${caseId}/program/praksis/${personId}#${placementId}`,
  flash: "placements.flash.visitPlanned",
});
