"use server";
import { formAction } from "@/app/_server/action";
import { setCareSituation } from "@/lib/attendance/commands/set-care-situation";

export const setCareSituationAction = formAction(setCareSituation, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/fravaer/${personId}#igjen`,
  flash: "attendance.flash.situationSet",
});
