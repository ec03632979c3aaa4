"use server";
import { formAction } from "@/app/_server/action";
import { reopenCase } from "@/lib/cases/commands/reopen-case";

export const reopenCaseAction = formAction(reopenCase, {
  redirectTo: ({ caseId }) => `/saker/${caseId}`,
  flash: "cases.flash.reopened",
});
