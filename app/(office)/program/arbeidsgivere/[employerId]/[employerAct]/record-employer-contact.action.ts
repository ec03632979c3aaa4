"use server";
import { formAction } from "@/app/_server/action";
import { recordEmployerContact } from "@/lib/placements/commands/record-employer-contact";

export const recordEmployerContactAction = formAction(recordEmployerContact, {
  redirectTo: ({ employerId }) => `/program/arbeidsgivere/${employerId}#kontakt`,
  flash: "placements.flash.contactRecorded",
});
