"use server";
import { formAction } from "@/app/_server/action";
import { askImdi } from "@/lib/self-settlement/commands/ask-imdi";

export const askImdiAction = formAction(askImdi, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.done",
});
