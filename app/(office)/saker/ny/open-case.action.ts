"use server";
import { formAction } from "@/app/_server/action";
import { openCase } from "@/lib/cases/commands/open-case";

export const openCaseAction = formAction(openCase, {
  redirectTo: ({ caseId }) => `/saker/${caseId}`,
  flash: ({ number }) => ({ key: "cases.flash.opened", params: { number } }),
});
