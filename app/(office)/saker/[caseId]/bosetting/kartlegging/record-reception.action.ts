"use server";
import { formAction } from "@/app/_server/action";
import { recordReception } from "@/lib/settlement/commands/record-reception";

export const recordReceptionAction = formAction(recordReception, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bosetting/kartlegging`,
  flash: "settlement.flash.mappingSaved",
});
