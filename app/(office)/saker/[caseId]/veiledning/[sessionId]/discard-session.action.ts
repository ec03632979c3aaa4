"use server";
import { formAction } from "@/app/_server/action";
import { discardSession } from "@/lib/guidance/commands/discard-session";

export const discardSessionAction = formAction(discardSession, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/veiledning`,
  flash: "guidance.flash.discarded",
});
