"use server";
import { formAction } from "@/app/_server/action";
import { writeExemption } from "@/lib/norwegian/commands/write-exemption";

export const writeExemptionAction = formAction(writeExemption, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/norsk/${personId}#opplaering`,
  flash: "norwegian.flash.exemption",
});
