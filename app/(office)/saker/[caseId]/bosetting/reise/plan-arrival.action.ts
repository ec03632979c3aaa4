"use server";
import { formAction } from "@/app/_server/action";
import { planArrival } from "@/lib/settlement/commands/plan-arrival";

export const planArrivalAction = formAction(planArrival, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bosetting`,
  flash: "settlement.flash.planned",
});
