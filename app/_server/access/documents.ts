import { caseRoles } from "@/lib/platform/context";
import type { AccessEntry } from "./entry";

const ofCase = { roles: caseRoles, relation: "case" } as const;

export const documentsAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/saker/[caseId]/dokumenter", rule: ofCase },
  { kind: "page", id: "/saker/[caseId]/dokumenter/[documentId]", rule: ofCase },
  { kind: "route", id: "/api/dokumenter", rule: ofCase },
  { kind: "route", id: "/api/dokumenter/[documentId]", rule: ofCase },
  { kind: "action", id: "documents.change-document", rule: ofCase },
  { kind: "action", id: "documents.remove-document", rule: ofCase },
  { kind: "action", id: "documents.restore-document", rule: ofCase },
];
