"use server";
import { formAction } from "@/app/_server/action";
import { recordHandover } from "@/lib/completion/commands/record-handover";

export const recordHandoverAction = formAction(recordHandover, {
  redirectTo: ({ caseId, personId }) =>
    `/saker/${caseId}/program/avslutning/${personId}#overforing`,
  flash: "completion.flash.handover",
});
