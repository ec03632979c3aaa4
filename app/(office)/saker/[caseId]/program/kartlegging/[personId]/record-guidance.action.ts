"use server";
import { formAction } from "@/app/_server/action";
import { recordGuidance } from "@/lib/mapping/commands/record-guidance";

export const recordGuidanceAction = formAction(recordGuidance, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/kartlegging/${personId}`,
  flash: "mapping.flash.guidance",
});
