"use server";
import { formAction } from "@/app/_server/action";
import { removeLeave } from "@/lib/attendance/commands/remove-leave";

export const removeLeaveAction = formAction(removeLeave, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/fravaer/${personId}#permisjon`,
  flash: "attendance.flash.leaveRemoved",
});
