"use server";
import { formAction } from "@/app/_server/action";
import { finishSession } from "@/lib/guidance/commands/finish-session";

export const finishSessionAction = formAction(finishSession, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/veiledning`,
  flash: "guidance.flash.finished",
});
