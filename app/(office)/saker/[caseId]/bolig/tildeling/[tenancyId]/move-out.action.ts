"use server";
import { formAction } from "@/app/_server/action";
import { moveOut } from "@/lib/housing/commands/move-out";

export const moveOutAction = formAction(moveOut, {
  bound: ["tenancyId"],
  redirectTo: ({ caseId, tenancyId }) => `/saker/${caseId}/bolig/tildeling/${tenancyId}`,
  flash: "housing.flash.movedOut",
});
