"use server";
import { formAction } from "@/app/_server/action";
import { restoreDocument } from "@/lib/documents/commands/restore-document";

export const restoreDocumentAction = formAction(restoreDocument, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/dokumenter`,
  flash: "documents.flash.restored",
});
