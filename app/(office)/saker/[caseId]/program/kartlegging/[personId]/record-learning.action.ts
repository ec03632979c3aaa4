"use server";
import { formAction } from "@/app/_server/action";
import { recordLearning } from "@/lib/mapping/commands/record-learning";

export const recordLearningAction = formAction(recordLearning, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/kartlegging/${personId}`,
  flash: "mapping.flash.learning",
});
