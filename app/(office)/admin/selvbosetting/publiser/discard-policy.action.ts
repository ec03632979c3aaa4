"use server";
import { formAction } from "@/app/_server/action";
import { discardPolicy } from "@/lib/policy/commands/discard-policy";

export const discardPolicyAction = formAction(discardPolicy, {
  redirectTo: "/admin/selvbosetting",
  flash: "policy.flash.discarded",
});
