"use server";
import { formAction } from "@/app/_server/action";
import { removeCircleMember } from "@/lib/users/commands/remove-circle-member";

export const removeCircleMemberAction = formAction(removeCircleMember, {
  redirectTo: "/admin/brukere/krets",
  flash: "users.flash.memberRemoved",
});
