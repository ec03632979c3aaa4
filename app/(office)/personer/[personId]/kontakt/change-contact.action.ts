"use server";
import { formAction } from "@/app/_server/action";
import { changeContact } from "@/lib/people/commands/change-contact";

export const changeContactAction = formAction(changeContact, {
  bound: ["personId"],
  flash: "people.flash.saved",
  redirectTo: (_value, input) => `/personer/${input.personId}`,
});
