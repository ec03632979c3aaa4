"use server";
import { formAction } from "@/app/_server/action";
import { finishTask } from "@/lib/placements/commands/finish-task";

export const finishTaskAction = formAction(finishTask, {
  redirectTo: ({ caseId, personId, placementId }) =>
    `/saker/${caseId}/program/praksis/${personId}#${placementId}`,
  flash: "placements.flash.taskSaved",
});
