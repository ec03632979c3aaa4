"use server";
import { formAction } from "@/app/_server/action";
import { changePerson } from "@/lib/people/commands/change-person";

export const changePersonAction = formAction(changePerson, {
  bound: ["personId"],
  flash: "people.flash.saved",
  redirectTo: (_value, input) => `/personer/${input.personId}`,
});
