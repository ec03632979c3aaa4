"use server";
import { formAction } from "@/app/_server/action";
import { recordFollowUp } from "@/lib/participation/commands/record-follow-up";

export const recordFollowUpAction = formAction(recordFollowUp, {
  bound: ["caseId"],
  redirectTo: ({ caseId }) => `/saker/${caseId}/oppfolging`,
  flash: "participation.flash.recorded",
});
