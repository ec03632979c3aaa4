"use server";
import { formAction } from "@/app/_server/action";
import { declineRequest } from "@/lib/users/commands/decline-request";

export const declineRequestAction = formAction(declineRequest, {
  redirectTo: "/admin/brukere",
  flash: "users.flash.declined",
});
