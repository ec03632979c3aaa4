"use server";
import { formAction } from "@/app/_server/action";
import { mergeHouseholds } from "@/lib/people/commands/merge-households";

export const mergeHouseholdsAction = formAction(mergeHouseholds, {
  bound: ["householdId", "intoHouseholdId"],
  flash: "people.flash.merged",
  redirectTo: ({ householdId }) => `/personer/husstand/${householdId}`,
});
