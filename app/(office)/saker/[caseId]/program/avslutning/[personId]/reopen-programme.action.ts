"use server";
import { formAction } from "@/app/_server/action";
import { reopenProgramme } from "@/lib/completion/commands/reopen-programme";

export const reopenProgrammeAction = formAction(reopenProgramme, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/avslutning/${personId}#slutt`,
  flash: "completion.flash.reopened",
});
