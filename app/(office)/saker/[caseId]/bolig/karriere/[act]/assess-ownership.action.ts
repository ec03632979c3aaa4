"use server";
import { formAction } from "@/app/_server/action";
import { assessOwnership } from "@/lib/career/commands/assess-ownership";

export const assessOwnershipAction = formAction(assessOwnership, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bolig/karriere`,
  flash: "career.flash.ownership",
});
