"use server";
import { formAction } from "@/app/_server/action";
import { changeFollowUp } from "@/lib/participation/commands/change-follow-up";

export const changeFollowUpAction = formAction(changeFollowUp, {
  bound: ["recordId"],
  redirectTo: ({ caseId }) => `/saker/${caseId}/oppfolging`,
  flash: "participation.flash.changed",
});
