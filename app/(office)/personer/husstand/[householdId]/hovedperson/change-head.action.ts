"use server";
import { formAction } from "@/app/_server/action";
import { changeHead } from "@/lib/people/commands/change-head";

export const changeHeadAction = formAction(changeHead, {
  bound: ["householdId"],
  flash: "people.flash.headChanged",
  redirectTo: ({ householdId }) => `/personer/husstand/${householdId}`,
});
