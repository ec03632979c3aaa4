"use server";
import { formAction } from "@/app/_server/action";
import { holdTalk } from "@/lib/attendance/commands/hold-talk";

export const holdTalkAction = formAction(holdTalk, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/fravaer/${personId}`,
  flash: "attendance.flash.talkHeld",
});
