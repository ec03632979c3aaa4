"use server";
import { formAction } from "@/app/_server/action";
import { assignOfficer } from "@/lib/cases/commands/assign-officer";

export const assignOfficerAction = formAction(assignOfficer, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/ansvar`,
  flash: "cases.flash.officerAssigned",
});
