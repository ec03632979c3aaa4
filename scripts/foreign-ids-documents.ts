import type { Subject } from "./foreign-ids-subject";

type Sample = (subject: Subject) => Record<string, unknown>;

const version = 1;

/** Inputs for the commands on documents, as `samples` has them for the others. */
export const documentSamples: Readonly<Record<string, Sample>> = {
  "documents.change-document": ({ documentId, otherDocumentId }) => ({
    documentId,
    version,
    title: "Ny tittel",
    kind: "other",
    receivedOn: "2026-11-20",
    supersededById: otherDocumentId,
  }),
  "documents.remove-document": ({ documentId }) => ({
    documentId,
    version,
    reason: "Trengs i prøven",
  }),
  "documents.restore-document": ({ removedDocumentId }) => ({
    documentId: removedDocumentId,
    version: 2,
  }),
};
