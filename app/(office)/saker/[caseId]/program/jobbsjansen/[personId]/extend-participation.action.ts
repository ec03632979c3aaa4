"use server";
import { formAction } from "@/app/_server/action";
import { extendParticipation } from "@/lib/jobbsjansen/commands/extend-participation";

export const extendParticipationAction = formAction(extendParticipation, {
  redirectTo: ({ caseId, personId }) =>
    `/saker/${caseId}/program/jobbsjansen/${personId}#forlengelse`,
  flash: "jobbsjansen.flash.extended",
});
