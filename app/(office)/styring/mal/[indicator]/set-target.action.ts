"use server";
import { formAction } from "@/app/_server/action";
import { setTarget } from "@/lib/steering/commands/set-target";

export const setTargetAction = formAction(setTarget, {
  bound: ["indicator", "year"],
  redirectTo: ({ indicator, year }) => `/styring/mal/${indicator}?ar=${year}`,
  flash: "steering.flash.target",
});
