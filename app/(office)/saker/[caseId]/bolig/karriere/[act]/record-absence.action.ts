"use server";
import { formAction } from "@/app/_server/action";
import { recordAbsence } from "@/lib/career/commands/record-absence";

export const recordAbsenceAction = formAction(recordAbsence, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bolig/karriere`,
  flash: "career.flash.absence",
});
