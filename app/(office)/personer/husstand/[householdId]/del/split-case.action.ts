"use server";
import { formAction } from "@/app/_server/action";
import { splitCase } from "@/lib/cases/commands/split-case";

export const splitCaseAction = formAction(splitCase, {
  bound: ["householdId"],
  flash: "people.flash.split",
  redirectTo: ({ householdId }) => `/personer/husstand/${householdId}`,
});
