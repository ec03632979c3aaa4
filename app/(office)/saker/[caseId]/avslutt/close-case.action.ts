"use server";
import { formAction } from "@/app/_server/action";
import { closeCase } from "@/lib/cases/commands/close-case";

export const closeCaseAction = formAction(closeCase, {
  redirectTo: ({ caseId }) => `/saker/${caseId}`,
  flash: "cases.flash.closed",
});
