"use server";
import { formAction } from "@/app/_server/action";
import { assessOrdinaryJob } from "@/lib/placements/commands/assess-ordinary-job";

export const assessOrdinaryJobAction = formAction(assessOrdinaryJob, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/praksis/${personId}`,
  flash: "placements.flash.assessed",
});
