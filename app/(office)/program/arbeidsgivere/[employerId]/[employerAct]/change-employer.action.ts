"use server";
import { formAction } from "@/app/_server/action";
import { changeEmployer } from "@/lib/placements/commands/change-employer";

export const changeEmployerAction = formAction(changeEmployer, {
  redirectTo: ({ employerId }) => `/program/arbeidsgivere/${employerId}`,
  flash: "placements.flash.changed",
});
