"use server";
import { formAction } from "@/app/_server/action";
import { correctDay } from "@/lib/attendance/commands/correct-day";

export const correctDayAction = formAction(correctDay, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/fravaer/${personId}#rettinger`,
  flash: "attendance.flash.corrected",
});
