"use server";
import { formAction } from "@/app/_server/action";
import { nameTalkReader } from "@/lib/self-settlement/commands/name-talk-reader";

export const nameTalkReaderAction = formAction(nameTalkReader, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting/samtaler`,
  flash: "talks.flash.readerNamed",
});
