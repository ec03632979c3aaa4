"use server";
import { formAction } from "@/app/_server/action";
import { proposeLowering } from "@/lib/people/commands/propose-lowering";

export const proposeLoweringAction = formAction(proposeLowering, {
  bound: ["personId"],
  flash: "people.flash.loweringProposed",
  redirectTo: (_value, input) => `/personer/${input.personId}/adressebeskyttelse`,
});
