"use server";
import { formAction } from "@/app/_server/action";
import { registerVolunteer } from "@/lib/volunteers/commands/register-volunteer";

export const registerVolunteerAction = formAction(registerVolunteer, {
  redirectTo: "/frivillige",
  flash: "volunteers.flash.registered",
});
