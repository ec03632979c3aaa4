"use server";
import { formAction } from "@/app/_server/action";
import { changePolicy } from "@/lib/policy/commands/change-policy";

export const changePolicyAction = formAction(changePolicy, {
  redirectTo: ({ part }) => `/admin/selvbosetting/kladd#${part}`,
  flash: "policy.flash.saved",
});
