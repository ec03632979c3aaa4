"use server";
import { formAction } from "@/app/_server/action";
import { recordTalk } from "@/lib/self-settlement/commands/record-talk";

export const recordTalkAction = formAction(recordTalk, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting/samtaler`,
  flash: "talks.flash.recorded",
});
