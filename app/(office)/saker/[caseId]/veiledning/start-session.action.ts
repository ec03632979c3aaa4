"use server";
import { formAction } from "@/app/_server/action";
import { startSession } from "@/lib/guidance/commands/start-session";

export const startSessionAction = formAction(startSession, {
  redirectTo: ({ caseId, sessionId }) => `/saker/${caseId}/veiledning/${sessionId}`,
});
