"use server";
import { formAction } from "@/app/_server/action";
import { changeInterpreter } from "@/lib/interpreters/commands/change-interpreter";

export const changeInterpreterAction = formAction(changeInterpreter, {
  bound: ["interpreterId"],
  redirectTo: "/tolker",
  flash: "interpreters.flash.changed",
});
