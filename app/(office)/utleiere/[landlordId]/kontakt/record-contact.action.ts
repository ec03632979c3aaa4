"use server";
import { formAction } from "@/app/_server/action";
import { recordContact } from "@/lib/organisations/commands/record-contact";

export const recordContactAction = formAction(recordContact, {
  bound: ["landlordId"],
  redirectTo: ({ landlordId }) => `/utleiere/${landlordId}#kontakt`,
  flash: "organisations.flash.contact",
});
