"use server";
import { formAction } from "@/app/_server/action";
import { writeAssessment } from "@/lib/norwegian/commands/write-assessment";

export const writeAssessmentAction = formAction(writeAssessment, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/norsk/${personId}#niva`,
  flash: "norwegian.flash.assessment",
});
