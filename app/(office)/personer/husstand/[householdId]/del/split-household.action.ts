"use server";
import { formAction } from "@/app/_server/action";
import { splitHousehold } from "@/lib/people/commands/split-household";

export const splitHouseholdAction = formAction(splitHousehold, {
  bound: ["householdId"],
  flash: "people.flash.split",
  redirectTo: ({ fromHouseholdId }) => `/personer/husstand/${fromHouseholdId}`,
});
