"use server";
import { formAction } from "@/app/_server/action";
import { startPolicy } from "@/lib/policy/commands/start-policy";

export const startPolicyAction = formAction(startPolicy, {
  redirectTo: "/admin/selvbosetting/kladd",
  flash: "policy.flash.started",
});
