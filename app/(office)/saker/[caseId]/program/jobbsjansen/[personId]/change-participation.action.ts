"use server";
import { formAction } from "@/app/_server/action";
import { changeParticipation } from "@/lib/jobbsjansen/commands/change-participation";

export const changeParticipationAction = formAction(changeParticipation, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/jobbsjansen/${personId}`,
  flash: "jobbsjansen.flash.changed",
});
