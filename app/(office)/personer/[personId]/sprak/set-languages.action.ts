"use server";
import { formAction } from "@/app/_server/action";
import { setLanguages } from "@/lib/people/commands/set-languages";

export const setLanguagesAction = formAction(setLanguages, {
  bound: ["personId"],
  flash: "people.flash.saved",
  redirectTo: (_value, input) => `/personer/${input.personId}`,
});
