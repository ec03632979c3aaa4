"use server";
import { formAction } from "@/app/_server/action";
import { recordProgramme } from "@/lib/programme/commands/record-programme";

export const recordProgrammeAction = formAction(recordProgramme, {
  bound: ["caseId"],
  redirectTo: ({ caseId }) => `/saker/${caseId}/program`,
  flash: "programme.flash.recorded",
});
