"use server";
import { formAction } from "@/app/_server/action";
import { writeElement } from "@/lib/programme/commands/write-element";

export const writeElementAction = formAction(writeElement, {
  redirectTo: ({ caseId, participationId }) => `/saker/${caseId}/program/${participationId}/plan`,
  flash: "programme.flash.elementWritten",
});
