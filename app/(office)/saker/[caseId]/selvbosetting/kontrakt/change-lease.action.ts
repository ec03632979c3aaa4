"use server";
import { formAction } from "@/app/_server/action";
import { changeLease } from "@/lib/self-settlement/commands/change-lease";

export const changeLeaseAction = formAction(changeLease, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.saved",
});
