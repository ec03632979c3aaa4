"use server";
import { formAction } from "@/app/_server/action";
import { moveIn } from "@/lib/housing/commands/move-in";

export const moveInAction = formAction(moveIn, {
  bound: ["tenancyId"],
  redirectTo: ({ caseId, tenancyId }) => `/saker/${caseId}/bolig/tildeling/${tenancyId}`,
  flash: "housing.flash.movedIn",
});
