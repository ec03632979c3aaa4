"use server";
import { formAction } from "@/app/_server/action";
import { setIdentifier } from "@/lib/people/commands/set-identifier";

export const setIdentifierAction = formAction(setIdentifier, {
  bound: ["personId"],
  flash: "people.flash.numberSaved",
  redirectTo: (_value, input) => `/personer/${input.personId}`,
});
