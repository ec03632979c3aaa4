"use server";
import { formAction } from "@/app/_server/action";
import { recordMapping } from "@/lib/settlement/commands/record-mapping";

export const recordMappingAction = formAction(recordMapping, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bosetting/kartlegging`,
  flash: "settlement.flash.mappingSaved",
});
