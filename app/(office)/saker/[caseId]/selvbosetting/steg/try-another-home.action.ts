"use server";
import { formAction } from "@/app/_server/action";
import { tryAnotherHome } from "@/lib/self-settlement/commands/try-another-home";

export const tryAnotherHomeAction = formAction(tryAnotherHome, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.done",
});
