"use server";
import { formAction } from "@/app/_server/action";
import { removeTeamMember } from "@/lib/users/commands/remove-team-member";

export const removeTeamMemberAction = formAction(removeTeamMember, {
  redirectTo: ({ teamId }) => `/admin/team/${teamId}`,
  flash: "users.flash.memberRemoved",
});
