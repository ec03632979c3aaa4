import "server-only";
import { and, desc, eq, inArray, isNotNull, isNull, not, or, type SQL, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { document } from "@/db/schema/documents";
import { caseForChange, requireCase } from "@/lib/cases/queries/require-case";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Result } from "@/lib/platform/result";
import { ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { SubjectType } from "../rules/kinds";
import type { DocumentKey } from "../rules/list-key";
import { KINDS_OF_THE_HOME } from "../rules/whereabouts";
import type { DocumentRow, StoredDocument } from "../types";

export const DOCUMENTS_A_PAGE = 50;

const rowColumns = {
  id: document.id,
  caseId: document.caseId,
  kind: document.kind,
  subjectType: document.subjectType,
  subjectId: document.subjectId,
  title: document.title,
  origin: document.origin,
  fileName: document.fileName,
  mediaType: document.mediaType,
  size: document.size,
  receivedOn: document.receivedOn,
  uploadedByName: document.uploadedByName,
  uploadedAt: document.uploadedAt,
  removedAt: document.removedAt,
  removedByName: document.removedByName,
  removalReason: document.removalReason,
  erasedAt: document.erasedAt,
  supersededById: document.supersededById,
  version: document.version,
};

const storedColumns = {
  ...rowColumns,
  sha256: document.sha256,
  storageKey: document.storageKey,
};

/**
 * Leaves out, for those outside the circle, what `tellsWhereabouts` of a household under address
 * protection, also what was made before it got one.
 */
function inSight({ actor }: Scope): SQL | undefined {
  if (actor.inProtectedCircle) return undefined;
  const tells = or(isNotNull(document.subjectType), inArray(document.kind, [...KINDS_OF_THE_HOME]));
  return or(
    tells && not(tells),
    sql`exists (select 1 from ${settlementCase}
      where ${settlementCase.municipalityId} = ${document.municipalityId}
        and ${settlementCase.id} = ${document.caseId}
        and ${settlementCase.addressProtection} = 'none')`,
  );
}

/**
 * Documents of a case that are not removed, newest first, 50 at a time. The case has been opened by
 * the caller.
 */
export async function documentsOfCase(
  scope: Scope,
  caseId: string,
  before?: DocumentKey,
): Promise<{ documents: DocumentRow[]; next: DocumentKey | null }> {
  const rows = await scope.tx
    .select(rowColumns)
    .from(document)
    .where(
      and(
        eq(document.municipalityId, scope.municipalityId),
        eq(document.caseId, caseId),
        isNull(document.removedAt),
        inSight(scope),
        before
          ? sql`(${document.uploadedAt}, ${document.id}) < (${before.uploadedAt}::timestamptz, ${before.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(document.uploadedAt), desc(document.id))
    .limit(DOCUMENTS_A_PAGE + 1);
  const documents = rows.slice(0, DOCUMENTS_A_PAGE) as DocumentRow[];
  const last = rows.length > DOCUMENTS_A_PAGE ? documents.at(-1) : undefined;
  return { documents, next: last ? { uploadedAt: last.uploadedAt, id: last.id } : null };
}

/** Removed documents of a case, last removed first; the case has been opened by the caller. */
export async function removedDocuments(scope: Scope, caseId: string): Promise<DocumentRow[]> {
  const rows = await scope.tx
    .select(rowColumns)
    .from(document)
    .where(
      and(
        eq(document.municipalityId, scope.municipalityId),
        eq(document.caseId, caseId),
        isNotNull(document.removedAt),
        inSight(scope),
      ),
    )
    .orderBy(desc(document.removedAt), desc(document.id))
    .limit(DOCUMENTS_A_PAGE);
  return rows as DocumentRow[];
}

/**
 * Documents that belong to something besides their case, newest first: those of cases that the actor
 * may open. The page that shows them has opened what they belong to.
 */
export async function documentsOfSubject(
  scope: Scope,
  subject: { subjectType: SubjectType; subjectId: string },
): Promise<DocumentRow[]> {
  const rows = await scope.tx
    .select(rowColumns)
    .from(document)
    .innerJoin(
      settlementCase,
      and(
        eq(settlementCase.municipalityId, document.municipalityId),
        eq(settlementCase.id, document.caseId),
      ),
    )
    .where(
      and(
        eq(document.municipalityId, scope.municipalityId),
        eq(document.subjectType, subject.subjectType),
        eq(document.subjectId, subject.subjectId),
        isNull(document.removedAt),
        inSight(scope),
        mayOpenCase(scope),
      ),
    )
    .orderBy(desc(document.uploadedAt), desc(document.id))
    .limit(DOCUMENTS_A_PAGE);
  return rows as DocumentRow[];
}

/**
 * A document whose case the actor may open, with the look put on the trail by its id alone.
 *
 * @throws DomainError `not_found`, alike for hidden, foreign and unknown ones; the try is audited
 */
export async function requireDocument(
  scope: Scope,
  documentId: string,
  view = "documents.view-document",
): Promise<StoredDocument> {
  const found = await findDocument(scope, documentId, view);
  await requireCase(scope, found.caseId, view, { objectType: "document", objectId: documentId });
  return found;
}

/**
 * A document of a case that the caller has opened, removed ones too.
 *
 * @throws DomainError `not_found`, also for one of another case
 */
export async function documentOfCase(
  scope: Scope,
  caseId: string,
  documentId: string,
): Promise<StoredDocument> {
  const found = await findDocument(scope, documentId, "documents.view-document");
  if (found.caseId !== caseId) {
    const refusal = { action: "documents.view-document", objectType: "document" };
    throw notFound({ ...refusal, objectId: documentId });
  }
  return found;
}

/**
 * A document for a change, its case locked. Fails with `cases.errors.case-closed` and, when another
 * has saved meanwhile, with `errors.changed-meanwhile`.
 *
 * @throws DomainError `not_found` as `requireDocument`
 */
export async function documentForChange(
  scope: Scope,
  documentId: string,
  act: string,
): Promise<Result<StoredDocument>> {
  const { caseId } = await findDocument(scope, documentId, act);
  const opened = await caseForChange(scope, caseId, act);
  // Read again under the lock.
  return opened.ok ? ok(await findDocument(scope, documentId, act)) : opened;
}

async function findDocument(
  scope: Scope,
  documentId: string,
  action: string,
): Promise<StoredDocument> {
  if (!isId(documentId)) throw notFound({ action, objectType: "document" });
  const [row] = await scope.tx
    .select(storedColumns)
    .from(document)
    .where(
      and(
        eq(document.municipalityId, scope.municipalityId),
        eq(document.id, documentId),
        inSight(scope),
      ),
    );
  if (!row) throw notFound({ action, objectType: "document", objectId: documentId });
  return row as StoredDocument;
}
