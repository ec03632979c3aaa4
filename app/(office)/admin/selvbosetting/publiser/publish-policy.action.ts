"use server";
import { formAction } from "@/app/_server/action";
import { publishPolicy } from "@/lib/policy/commands/publish-policy";

export const publishPolicyAction = formAction(publishPolicy, {
  redirectTo: "/admin/selvbosetting",
  flash: ({ number }) => ({ key: "policy.flash.published", params: { number } }),
});
