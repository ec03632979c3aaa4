"use server";
import { formAction } from "@/app/_server/action";
import { recordTalk } from "@/lib/completion/commands/record-talk";

export const recordTalkAction = formAction(recordTalk, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/avslutning/${personId}#overgang`,
  flash: "completion.flash.talk",
});
