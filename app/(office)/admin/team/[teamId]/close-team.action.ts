"use server";
import { formAction } from "@/app/_server/action";
import { closeTeam } from "@/lib/users/commands/close-team";

export const closeTeamAction = formAction(closeTeam, {
  redirectTo: "/admin/team",
  flash: "users.flash.teamClosed",
});
