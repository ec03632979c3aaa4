"use server";
import { formAction } from "@/app/_server/action";
import { setPolicyOpenness } from "@/lib/policy/commands/set-policy-openness";

export const setPolicyOpennessAction = formAction(setPolicyOpenness, {
  redirectTo: "/admin/selvbosetting",
  flash: ({ isOpen }) => ({ key: isOpen ? "policy.flash.opened" : "policy.flash.closed" }),
});
