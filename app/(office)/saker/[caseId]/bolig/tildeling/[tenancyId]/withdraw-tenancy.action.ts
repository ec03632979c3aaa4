"use server";
import { formAction } from "@/app/_server/action";
import { withdrawTenancy } from "@/lib/housing/commands/withdraw-tenancy";

export const withdrawTenancyAction = formAction(withdrawTenancy, {
  bound: ["tenancyId"],
  redirectTo: ({ caseId, tenancyId }) => `/saker/${caseId}/bolig/tildeling/${tenancyId}`,
  flash: "housing.flash.withdrawn",
});
