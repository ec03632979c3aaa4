"use server";
import { formAction } from "@/app/_server/action";
import { signAgreement } from "@/lib/placements/commands/sign-agreement";

export const signAgreementAction = formAction(signAgreement, {
  redirectTo: ({ caseId, personId, placementId }) =>
    `/saker/${caseId}/program/praksis/${personId}#${placementId}`,
  flash: "placements.flash.signed",
});
