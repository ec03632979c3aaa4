"use server";
import { formAction } from "@/app/_server/action";
import { followHandover } from "@/lib/completion/commands/follow-handover";

export const followHandoverAction = formAction(followHandover, {
  redirectTo: ({ caseId, personId }) =>
    `/saker/${caseId}/program/avslutning/${personId}#overforing`,
  flash: "completion.flash.followed",
});
