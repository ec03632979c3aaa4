"use server";
import { formAction } from "@/app/_server/action";
import { takeEmergencyAccess } from "@/lib/cases/commands/take-emergency-access";

export const takeEmergencyAccessAction = formAction(takeEmergencyAccess, {
  redirectTo: ({ caseId }) => `/saker/${caseId}`,
  flash: ({ taken }) => ({
    key: taken ? "cases.flash.emergencyTaken" : "cases.flash.emergencyNotNeeded",
  }),
});
