"use server";
import { formAction } from "@/app/_server/action";
import { giveCertificate } from "@/lib/completion/commands/give-certificate";

export const giveCertificateAction = formAction(giveCertificate, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/avslutning/${personId}#bevis`,
  flash: "completion.flash.given",
});
