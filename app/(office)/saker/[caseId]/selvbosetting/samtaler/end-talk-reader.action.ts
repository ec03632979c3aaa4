"use server";
import { formAction } from "@/app/_server/action";
import { endTalkReader } from "@/lib/self-settlement/commands/end-talk-reader";

export const endTalkReaderAction = formAction(endTalkReader, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting/samtaler`,
  flash: "talks.flash.readerEnded",
});
