"use server";
import { formAction } from "@/app/_server/action";
import { registerEmployer } from "@/lib/placements/commands/register-employer";

export const registerEmployerAction = formAction(registerEmployer, {
  redirectTo: ({ employerId }) => `/program/arbeidsgivere/${employerId}`,
  flash: "placements.flash.registered",
});
