"use server";
import { formAction } from "@/app/_server/action";
import { changeTalk } from "@/lib/self-settlement/commands/change-talk";

export const changeTalkAction = formAction(changeTalk, {
  redirectTo: ({ caseId, talkId }) => `/saker/${caseId}/selvbosetting/samtaler/${talkId}`,
  flash: "talks.flash.changed",
});
