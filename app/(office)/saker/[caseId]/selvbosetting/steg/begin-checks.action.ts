"use server";
import { formAction } from "@/app/_server/action";
import { beginChecks } from "@/lib/self-settlement/commands/begin-checks";

export const beginChecksAction = formAction(beginChecks, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.done",
});
