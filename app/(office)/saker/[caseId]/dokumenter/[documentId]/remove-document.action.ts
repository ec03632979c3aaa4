"use server";
import { formAction } from "@/app/_server/action";
import { removeDocument } from "@/lib/documents/commands/remove-document";

export const removeDocumentAction = formAction(removeDocument, {
  bound: ["documentId"],
  redirectTo: ({ caseId }) => `/saker/${caseId}/dokumenter`,
  flash: ({ days }) => ({ key: "documents.flash.removed", params: { days } }),
});
