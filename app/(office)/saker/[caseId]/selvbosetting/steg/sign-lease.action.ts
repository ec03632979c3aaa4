"use server";
import { formAction } from "@/app/_server/action";
import { signLease } from "@/lib/self-settlement/commands/sign-lease";

export const signLeaseAction = formAction(signLease, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.done",
});
