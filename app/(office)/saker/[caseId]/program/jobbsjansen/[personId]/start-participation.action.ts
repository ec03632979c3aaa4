"use server";
import { formAction } from "@/app/_server/action";
import { startParticipation } from "@/lib/jobbsjansen/commands/start-participation";

export const startParticipationAction = formAction(startParticipation, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/jobbsjansen/${personId}`,
  flash: "jobbsjansen.flash.started",
});
