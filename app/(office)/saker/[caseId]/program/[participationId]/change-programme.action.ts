"use server";
import { formAction } from "@/app/_server/action";
import { changeProgramme } from "@/lib/programme/commands/change-programme";

export const changeProgrammeAction = formAction(changeProgramme, {
  bound: ["participationId"],
  redirectTo: ({ caseId }) => `/saker/${caseId}/program`,
  flash: "programme.flash.changed",
});
