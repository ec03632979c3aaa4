"use server";
import { formAction } from "@/app/_server/action";
import { assessCertification } from "@/lib/attendance/commands/assess-certification";

export const assessCertificationAction = formAction(assessCertification, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/fravaer/${personId}#egenmelding`,
  flash: "attendance.flash.assessed",
});
