"use server";
import { formAction } from "@/app/_server/action";
import { endParticipation } from "@/lib/jobbsjansen/commands/end-participation";

export const endParticipationAction = formAction(endParticipation, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/jobbsjansen/${personId}`,
  flash: "jobbsjansen.flash.ended",
});
