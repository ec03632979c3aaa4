"use server";
import { formAction } from "@/app/_server/action";
import { proposeRule } from "@/lib/deadlines/commands/propose-rule";

export const proposeRuleAction = formAction(proposeRule, {
  redirectTo: ({ changeId }) => `/admin/frister/endring/${changeId}`,
});
