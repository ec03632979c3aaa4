"use server";
import { formAction } from "@/app/_server/action";
import { changeDocument } from "@/lib/documents/commands/change-document";

export const changeDocumentAction = formAction(changeDocument, {
  bound: ["documentId"],
  redirectTo: ({ caseId }) => `/saker/${caseId}/dokumenter`,
  flash: "documents.flash.changed",
});
