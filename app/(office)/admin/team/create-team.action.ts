"use server";
import { formAction } from "@/app/_server/action";
import { createTeam } from "@/lib/users/commands/create-team";

export const createTeamAction = formAction(createTeam, {
  redirectTo: ({ id }) => `/admin/team/${id}`,
  flash: "users.flash.teamCreated",
});
