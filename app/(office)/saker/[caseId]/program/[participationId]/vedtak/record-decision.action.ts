"use server";
import { formAction } from "@/app/_server/action";
import { recordDecision } from "@/lib/programme/commands/record-decision";

export const recordDecisionAction = formAction(recordDecision, {
  redirectTo: ({ caseId, participationId }) => `/saker/${caseId}/program/${participationId}/vedtak`,
  flash: "programme.flash.decided",
});
