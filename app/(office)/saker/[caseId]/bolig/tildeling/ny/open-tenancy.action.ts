"use server";
import { formAction } from "@/app/_server/action";
import { openTenancy } from "@/lib/housing/commands/open-tenancy";

export const openTenancyAction = formAction(openTenancy, {
  bound: ["caseId", "dwellingId"],
  redirectTo: ({ caseId, tenancyId }) => `/saker/${caseId}/bolig/tildeling/${tenancyId}`,
  flash: (_, { start }) => ({
    key: start === "reserve" ? "housing.flash.reserved" : "housing.flash.offered",
  }),
});
