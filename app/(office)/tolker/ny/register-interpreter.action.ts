"use server";
import { formAction } from "@/app/_server/action";
import { registerInterpreter } from "@/lib/interpreters/commands/register-interpreter";

export const registerInterpreterAction = formAction(registerInterpreter, {
  redirectTo: "/tolker",
  flash: "interpreters.flash.registered",
});
