"use server";
import { formAction } from "@/app/_server/action";
import { recordTalk } from "@/lib/jobbsjansen/commands/record-talk";

export const recordTalkAction = formAction(recordTalk, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/jobbsjansen/${personId}#samtaler`,
  flash: "jobbsjansen.flash.talk",
});
