"use server";
import { formAction } from "@/app/_server/action";
import { decideLowering } from "@/lib/people/commands/decide-lowering";

export const decideLoweringAction = formAction(decideLowering, {
  bound: ["personId", "proposalId"],
  flash: "people.flash.loweringDecided",
  redirectTo: (_value, input) => `/personer/${input.personId}`,
});
