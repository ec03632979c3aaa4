"use server";
import { formAction } from "@/app/_server/action";
import { writeLeave } from "@/lib/norwegian/commands/write-leave";

export const writeLeaveAction = formAction(writeLeave, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/norsk/${personId}#opplaering`,
  flash: "norwegian.flash.leave",
});
