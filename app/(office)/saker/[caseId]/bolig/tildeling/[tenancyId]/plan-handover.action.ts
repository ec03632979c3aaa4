"use server";
import { formAction } from "@/app/_server/action";
import { planHandover } from "@/lib/housing/commands/plan-handover";

export const planHandoverAction = formAction(planHandover, {
  bound: ["tenancyId"],
  redirectTo: ({ caseId, tenancyId }) => `/saker/${caseId}/bolig/tildeling/${tenancyId}`,
  flash: "housing.flash.handoverPlanned",
});
