"use server";
import { formAction } from "@/app/_server/action";
import { recordOutcome } from "@/lib/interpreters/commands/record-outcome";

export const recordOutcomeAction = formAction(recordOutcome, {
  bound: ["bookingId"],
  redirectTo: ({ caseId }) => `/saker/${caseId}/tolk`,
  flash: "interpreters.flash.outcome",
});
