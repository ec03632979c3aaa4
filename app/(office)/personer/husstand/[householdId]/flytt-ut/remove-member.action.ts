"use server";
import { formAction } from "@/app/_server/action";
import { removeMember } from "@/lib/people/commands/remove-member";

export const removeMemberAction = formAction(removeMember, {
  bound: ["householdId"],
  flash: "people.flash.memberRemoved",
  redirectTo: ({ householdId }) => `/personer/husstand/${householdId}`,
});
