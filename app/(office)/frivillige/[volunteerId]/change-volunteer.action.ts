"use server";
import { formAction } from "@/app/_server/action";
import { changeVolunteer } from "@/lib/volunteers/commands/change-volunteer";

export const changeVolunteerAction = formAction(changeVolunteer, {
  bound: ["volunteerId"],
  redirectTo: "/frivillige",
  flash: "volunteers.flash.changed",
});
