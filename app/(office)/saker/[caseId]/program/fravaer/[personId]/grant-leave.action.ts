"use server";
import { formAction } from "@/app/_server/action";
import { grantLeave } from "@/lib/attendance/commands/grant-leave";

export const grantLeaveAction = formAction(grantLeave, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/fravaer/${personId}#permisjon`,
  flash: "attendance.flash.leaveGranted",
});
