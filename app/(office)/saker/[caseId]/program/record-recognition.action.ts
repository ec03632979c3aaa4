"use server";
import { formAction } from "@/app/_server/action";
import { recordRecognition } from "@/lib/programme/commands/record-recognition";

export const recordRecognitionAction = formAction(recordRecognition, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/program`,
  flash: "programme.flash.recognitionRecorded",
});
