import "server-only";
import type { Ctx } from "@/lib/platform/context";
import { notFound } from "@/lib/platform/errors";
import { type WholeFile, wholeFile } from "@/lib/platform/file-store";
import { fail, ok, type Result } from "@/lib/platform/result";
import { inScope, type Scope } from "@/lib/platform/transaction";
import type { StoredDocument } from "../types";
import { requireDocument } from "./documents";

export type OpenedDocument = { document: StoredDocument; file: WholeFile };

/**
 * A document with its file, seen to be whole before any of it is given; the look is on the trail by
 * then. A file that is missing or damaged puts a row of its own there.
 *
 * Errors: `documents.errors.{erased,file-missing,file-damaged}`.
 * @throws DomainError `not_found` as `requireDocument`
 */
export async function openDocument(ctx: Ctx, documentId: string): Promise<Result<OpenedDocument>> {
  const document = await inScope(ctx, async (scope) => {
    const found = await requireDocument(scope, documentId, "documents.open-document");
    // Someone who may bring it back sees that it is there, and no one what is in it.
    if (found.removedAt && !found.erasedAt) {
      throw notFound({ ...onTrail(found), action: "documents.open-document" });
    }
    return found;
  });
  if (document.erasedAt) return fail("documents.errors.erased", { data: at(document) });
  const file = await wholeFile(placeOf(ctx, document), document);
  if (typeof file === "object") return ok({ document, file });
  await inScope(ctx, async (scope) => reportFault(scope, document, file));
  return fail(`documents.errors.file-${file}`, { data: at(document) });
}

const placeOf = ({ municipalityId }: Pick<Ctx, "municipalityId">, document: StoredDocument) => ({
  municipalityId,
  storageKey: document.storageKey,
});

const onTrail = ({ id, caseId }: StoredDocument) => ({
  objectType: "document",
  objectId: id,
  caseId,
});

/** Where to say it: the page of the case's documents. */
const at = ({ id, caseId }: StoredDocument) => ({ documentId: id, caseId });

function reportFault(scope: Scope, document: StoredDocument, fault: "missing" | "damaged"): void {
  scope.audit({ ...onTrail(document), action: `documents.find-${fault}`, outcome: "refused" });
}
