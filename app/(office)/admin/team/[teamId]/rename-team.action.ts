"use server";
import { formAction } from "@/app/_server/action";
import { renameTeam } from "@/lib/users/commands/rename-team";

export const renameTeamAction = formAction(renameTeam, {
  redirectTo: ({ teamId }) => `/admin/team/${teamId}`,
  flash: "users.flash.changed",
});
