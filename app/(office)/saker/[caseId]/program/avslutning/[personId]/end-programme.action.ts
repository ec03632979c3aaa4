"use server";
import { formAction } from "@/app/_server/action";
import { endProgramme } from "@/lib/completion/commands/end-programme";

export const endProgrammeAction = formAction(endProgramme, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/avslutning/${personId}#slutt`,
  flash: "completion.flash.ended",
});
