"use server";
import { formAction } from "@/app/_server/action";
import { recordResult } from "@/lib/programme/commands/record-result";

export const recordResultAction = formAction(recordResult, {
  redirectTo: ({ caseId, participationId }) => `/saker/${caseId}/program/${participationId}/plan`,
  flash: "programme.flash.resultRecorded",
});
