"use server";
import { formAction } from "@/app/_server/action";
import { archiveEmployer } from "@/lib/placements/commands/archive-employer";

export const archiveEmployerAction = formAction(archiveEmployer, {
  redirectTo: ({ employerId }) => `/program/arbeidsgivere/${employerId}`,
  flash: "placements.flash.changed",
});
