"use server";
import { formAction } from "@/app/_server/action";
import { readList } from "@/lib/settlement/commands/read-list";

export const readListAction = formAction(readList, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bosetting/svar`,
  flash: "settlement.flash.listRead",
});
