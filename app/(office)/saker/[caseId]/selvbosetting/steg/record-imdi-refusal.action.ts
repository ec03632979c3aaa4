"use server";
import { formAction } from "@/app/_server/action";
import { recordImdiRefusal } from "@/lib/self-settlement/commands/record-imdi-refusal";

export const recordImdiRefusalAction = formAction(recordImdiRefusal, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.done",
});
