"use server";
import { formAction } from "@/app/_server/action";
import { mergeCases } from "@/lib/cases/commands/merge-cases";

export const mergeCasesAction = formAction(mergeCases, {
  bound: ["householdId", "intoHouseholdId"],
  flash: "people.flash.merged",
  redirectTo: ({ householdId }) => `/personer/husstand/${householdId}`,
});
