"use server";
import { formAction } from "@/app/_server/action";
import { extendProgramme } from "@/lib/attendance/commands/extend-programme";

export const extendProgrammeAction = formAction(extendProgramme, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/fravaer/${personId}#slutt`,
  flash: "attendance.flash.extended",
});
