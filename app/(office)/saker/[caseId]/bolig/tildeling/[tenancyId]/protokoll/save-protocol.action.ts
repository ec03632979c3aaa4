"use server";
import { formAction } from "@/app/_server/action";
import { saveProtocol } from "@/lib/housing/commands/save-protocol";

export const saveProtocolAction = formAction(saveProtocol, {
  bound: ["tenancyId", "kind"],
  redirectTo: ({ caseId, tenancyId, kind }) =>
    `/saker/${caseId}/bolig/tildeling/${tenancyId}/protokoll${kind === "return" ? "?retur" : ""}#signer`,
  flash: "housing.flash.protocolSaved",
});
