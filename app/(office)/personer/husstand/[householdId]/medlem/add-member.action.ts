"use server";
import { formAction } from "@/app/_server/action";
import { addMember } from "@/lib/people/commands/add-member";

export const addMemberAction = formAction(addMember, {
  bound: ["householdId"],
  flash: "people.flash.memberAdded",
  redirectTo: ({ householdId }) => `/personer/husstand/${householdId}`,
});
