"use server";
import { formAction } from "@/app/_server/action";
import { signContract } from "@/lib/programme/commands/sign-contract";

export const signContractAction = formAction(signContract, {
  redirectTo: ({ caseId, participationId }) =>
    `/saker/${caseId}/program/${participationId}/kontrakt`,
  flash: "programme.flash.contractSigned",
});
