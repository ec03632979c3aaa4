"use server";
import { formAction } from "@/app/_server/action";
import { raiseProtection } from "@/lib/people/commands/raise-protection";

export const raiseProtectionAction = formAction(raiseProtection, {
  bound: ["personId"],
  flash: "people.flash.protectionRaised",
  // Whoever raises a grade may thereby lose sight of the person.
  redirectTo: ({ mayBeHidden }, input) =>
    mayBeHidden ? "/personer" : `/personer/${input.personId}`,
});
