import type { PlainDate } from "@/lib/platform/dates";
import type { DocumentKind, MediaType, SubjectType } from "./rules/kinds";

/** A document as it stands in a list. */
export type DocumentRow = {
  id: string;
  caseId: string;
  kind: DocumentKind;
  subjectType: SubjectType | null;
  subjectId: string | null;
  title: string;
  origin: "received" | "made";
  fileName: string;
  mediaType: MediaType;
  size: number;
  receivedOn: PlainDate;
  uploadedByName: string;
  uploadedAt: string;
  removedAt: string | null;
  removedByName: string | null;
  removalReason: string | null;
  erasedAt: string | null;
  supersededById: string | null;
  version: number;
};

/** A document with what its file must come out as. */
export type StoredDocument = DocumentRow & { sha256: string; storageKey: string };
