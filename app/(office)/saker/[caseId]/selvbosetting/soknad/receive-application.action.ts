"use server";
import { formAction } from "@/app/_server/action";
import { receiveApplication } from "@/lib/self-settlement/commands/receive-application";

export const receiveApplicationAction = formAction(receiveApplication, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.received",
});
