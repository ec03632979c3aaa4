"use server";
import { formAction } from "@/app/_server/action";
import { withdrawCertification } from "@/lib/attendance/commands/withdraw-certification";

export const withdrawCertificationAction = formAction(withdrawCertification, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/fravaer/${personId}#egenmelding`,
  flash: "attendance.flash.withdrawn",
});
