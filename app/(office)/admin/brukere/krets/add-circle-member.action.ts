"use server";
import { formAction } from "@/app/_server/action";
import { addCircleMember } from "@/lib/users/commands/add-circle-member";

export const addCircleMemberAction = formAction(addCircleMember, {
  redirectTo: "/admin/brukere/krets",
  flash: "users.flash.memberAdded",
});
