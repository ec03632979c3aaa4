"use server";
import { formAction } from "@/app/_server/action";
import { recordGuidance } from "@/lib/self-settlement/commands/record-guidance";

export const recordGuidanceAction = formAction(recordGuidance, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.saved",
});
