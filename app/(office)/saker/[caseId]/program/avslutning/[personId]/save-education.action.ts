"use server";
import { formAction } from "@/app/_server/action";
import { saveEducation } from "@/lib/completion/commands/save-education";

export const saveEducationAction = formAction(saveEducation, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/avslutning/${personId}#utdanning`,
  flash: "completion.flash.education",
});
