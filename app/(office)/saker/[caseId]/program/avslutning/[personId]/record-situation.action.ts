"use server";
import { formAction } from "@/app/_server/action";
import { recordSituation } from "@/lib/completion/commands/record-situation";

export const recordSituationAction = formAction(recordSituation, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/avslutning/${personId}#etter`,
  flash: "completion.flash.situation",
});
