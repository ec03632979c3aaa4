"use server";
import { formAction } from "@/app/_server/action";
import { addTeamMember } from "@/lib/users/commands/add-team-member";

export const addTeamMemberAction = formAction(addTeamMember, {
  redirectTo: ({ teamId }) => `/admin/team/${teamId}`,
  flash: "users.flash.memberAdded",
});
