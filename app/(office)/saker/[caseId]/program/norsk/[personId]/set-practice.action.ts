"use server";
import { formAction } from "@/app/_server/action";
import { setPractice } from "@/lib/norwegian/commands/set-practice";

export const setPracticeAction = formAction(setPractice, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/norsk/${personId}#trening`,
  flash: "norwegian.flash.practice",
});
