"use server";
import { formAction } from "@/app/_server/action";
import { setUnusualRule } from "@/lib/attendance/commands/set-unusual-rule";

export const setUnusualRuleAction = formAction(setUnusualRule, {
  redirectTo: "/program/klasser",
  flash: "attendance.flash.ruleSet",
});
