"use server";
import { formAction } from "@/app/_server/action";
import { endIdentifier } from "@/lib/people/commands/end-identifier";

export const endIdentifierAction = formAction(endIdentifier, {
  bound: ["personId"],
  flash: "people.flash.numberEnded",
  redirectTo: (_value, input) => `/personer/${input.personId}`,
});
