"use server";
import { formAction } from "@/app/_server/action";
import { saveEmployerPerson } from "@/lib/placements/commands/save-employer-person";

export const saveEmployerPersonAction = formAction(saveEmployerPerson, {
  redirectTo: ({ employerId }) => `/program/arbeidsgivere/${employerId}`,
  flash: "placements.flash.personSaved",
});
