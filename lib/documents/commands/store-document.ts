import "server-only";
import { and, eq } from "drizzle-orm";
import { document } from "@/db/schema/documents";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { unavailable } from "@/lib/platform/errors";
import { isStoreFault, keepFile } from "@/lib/platform/file-store";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { fileNameFor } from "../rules/file-name";
import type { DocumentKind, MediaType, SubjectType } from "../rules/kinds";

export type MadeDocument = {
  caseId: string;
  kind: DocumentKind;
  subjectType?: SubjectType;
  subjectId?: string;
  title: string;
  bytes: Uint8Array;
  mediaType: MediaType;
  /** The document that this one takes the place of, in the same case. */
  supersedes?: string;
  /** Also in a case that is closed: what tells of a programme's end often comes after. */
  closedToo?: boolean;
};

/**
 * Keeps a file that the program itself has made, such as a letter that is now fixed, in the
 * transaction of the act that made it. When that is rolled back, the file is left without a row, and
 * is cleared away by `tidy-files`.
 *
 * Errors: those of `caseForChange`; `documents.errors.no-such-document` for `supersedes`.
 * @throws DomainError `unavailable` when the file cannot be written
 */
export async function storeDocument(
  scope: Scope,
  made: MadeDocument,
): Promise<Result<{ documentId: string }>> {
  const { municipalityId } = scope;
  const opened = await caseForChange(scope, made.caseId, "documents.store-document", {
    closedToo: made.closedToo ?? false,
  });
  if (!opened.ok) return opened;
  const id = newId();
  const storageKey = newId();
  const seal = await keepFile({ municipalityId, storageKey }, [made.bytes]).catch((error) => {
    throw isStoreFault(error) ? unavailable() : error;
  });
  await scope.tx.insert(document).values({
    municipalityId,
    id,
    caseId: made.caseId,
    kind: made.kind,
    subjectType: made.subjectType ?? null,
    subjectId: made.subjectId ?? null,
    title: made.title,
    origin: "made",
    fileName: fileNameFor(made.title, made.mediaType),
    mediaType: made.mediaType,
    ...seal,
    storageKey,
    receivedOn: scope.today,
    uploadedBy: scope.actor.accountId || null,
    uploadedByName: scope.actor.name,
    uploadedAt: scope.now,
  });
  if (made.supersedes) {
    const [replaced] = await scope.tx
      .update(document)
      .set({ supersededById: id })
      .where(
        and(
          eq(document.municipalityId, municipalityId),
          eq(document.id, made.supersedes),
          eq(document.caseId, made.caseId),
        ),
      )
      .returning({ id: document.id });
    if (!replaced) return fail("documents.errors.no-such-document");
  }
  scope.audit({
    action: "documents.store-document",
    objectType: "document",
    objectId: id,
    caseId: made.caseId,
  });
  scope.touch(made.caseId);
  return ok({ documentId: id });
}
