"use server";
import { formAction } from "@/app/_server/action";
import { signProtocol } from "@/lib/housing/commands/sign-protocol";

export const signProtocolAction = formAction(signProtocol, {
  bound: ["tenancyId", "kind"],
  redirectTo: ({ caseId, tenancyId }) => `/saker/${caseId}/bolig/tildeling/${tenancyId}`,
  flash: "housing.flash.protocolSigned",
});
