"use server";
import { formAction } from "@/app/_server/action";
import { writeDecision } from "@/lib/norwegian/commands/write-decision";

export const writeDecisionAction = formAction(writeDecision, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/norsk/${personId}#opplaering`,
  flash: "norwegian.flash.decision",
});
