"use server";
import { formAction } from "@/app/_server/action";
import { changeLeave } from "@/lib/attendance/commands/change-leave";

export const changeLeaveAction = formAction(changeLeave, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/fravaer/${personId}#permisjon`,
  flash: "attendance.flash.leaveChanged",
});
