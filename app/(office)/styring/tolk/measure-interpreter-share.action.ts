"use server";
import { formAction } from "@/app/_server/action";
import { measureInterpreterShare } from "@/lib/steering/commands/measure-interpreter-share";

export const measureInterpreterShareAction = formAction(measureInterpreterShare, {
  redirectTo: ({ year }) => `/styring/tolk?ar=${year}#kvartal`,
  flash: "interpreters.figures.flash.measured",
});
