"use server";
import { formAction } from "@/app/_server/action";
import { openApplication } from "@/lib/self-settlement/commands/open-application";

export const openApplicationAction = formAction(openApplication, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.opened",
});
