"use server";
import { formAction } from "@/app/_server/action";
import { changeTeam } from "@/lib/cases/commands/change-team";

export const changeTeamAction = formAction(changeTeam, {
  redirectTo: ({ caseId }) => `/saker/${caseId}`,
  flash: "cases.flash.teamChanged",
});
