"use server";
import { formAction } from "@/app/_server/action";
import { changeRoles } from "@/lib/users/commands/change-roles";

export const changeRolesAction = formAction(changeRoles, {
  redirectTo: ({ accountId }) => `/admin/brukere/${accountId}`,
  flash: "users.flash.rolesChanged",
});
