"use server";
import { formAction } from "@/app/_server/action";
import { setYearDecision } from "@/lib/steering/commands/set-year-decision";

export const setYearDecisionAction = formAction(setYearDecision, {
  bound: ["year"],
  redirectTo: ({ year }) => `/styring/aret?ar=${year}`,
  flash: "steering.flash.decision",
});
