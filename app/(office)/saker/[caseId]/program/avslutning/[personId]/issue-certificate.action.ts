"use server";
import { formAction } from "@/app/_server/action";
import { issueCertificate } from "@/lib/completion/commands/issue-certificate";

export const issueCertificateAction = formAction(issueCertificate, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/avslutning/${personId}#bevis`,
  flash: "completion.flash.certificate",
});
