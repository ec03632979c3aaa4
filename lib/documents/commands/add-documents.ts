import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { document } from "@/db/schema/documents";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { caseRoles } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { addDocumentsInput } from "../input";
import { requireSubjectOfCase } from "../queries/subject-of-case";
import { fileNameFor, titlesFor } from "../rules/file-name";
import { TakenFile } from "./take-file";

type Refused = { name: string; code: string; params: Record<string, string> };

/**
 * Adds files that were taken in to a case as documents, all at once. One that is in the case already
 * is left out and named. `keys` are the files that now belong to documents.
 *
 * Errors: those of `caseForChange`; `documents.errors.received-in-future` at its field.
 * @throws DomainError `not_found` when what they are to belong to is not of the case
 */
export const addDocuments = command({
  name: "documents.add-documents",
  input: addDocumentsInput.extend({ files: z.array(z.instanceof(TakenFile)) }),
  roles: caseRoles,
  async run(scope, input) {
    const { caseId, kind, files } = input;
    const found = await caseForChange(scope, caseId, "documents.add-documents");
    if (!found.ok) return found;
    const { subjectType, subjectId } = input;
    const subject = subjectType && subjectId ? { subjectType, subjectId } : null;
    const action = "documents.add-documents";
    if (subject) await requireSubjectOfCase(scope, caseId, subject, action);
    const receivedOn = input.receivedOn ?? scope.today;
    if (receivedOn > scope.today) {
      const code = "documents.errors.received-in-future";
      return fail(code, { fields: { receivedOn: [code] } });
    }
    const present = await titlesByContent(scope, caseId, files);
    const refused: Refused[] = [];
    const added: TakenFile[] = [];
    for (const file of files) {
      const { sha256 } = file.seal;
      const title = present.get(sha256);
      if (title !== undefined) {
        refused.push({
          name: file.name,
          code: "documents.refusals.already-here",
          params: { title },
        });
        continue;
      }
      present.set(sha256, file.name);
      added.push(file);
    }
    const titles = titlesFor(
      added.map(({ name }) => name),
      input.title,
    );
    const rows = added.map((file, index) => ({
      municipalityId: scope.municipalityId,
      id: newId(),
      caseId,
      kind,
      subjectType: subject?.subjectType ?? null,
      subjectId: subject?.subjectId ?? null,
      title: titles[index] ?? file.name,
      fileName: fileNameFor(file.name, file.mediaType),
      mediaType: file.mediaType,
      ...file.seal,
      storageKey: file.storageKey,
      receivedOn,
      uploadedBy: scope.actor.accountId,
      uploadedByName: scope.actor.name,
      uploadedAt: scope.now,
    }));
    if (rows.length > 0) await scope.tx.insert(document).values(rows);
    for (const { id } of rows) {
      scope.audit({
        action,
        objectType: "document",
        objectId: id,
        caseId,
        changes: [{ field: "documentKind", before: null, after: kind }],
      });
    }
    scope.touch(caseId);
    return ok({
      caseId,
      documentIds: rows.map(({ id }) => id),
      keys: rows.map(({ storageKey }) => storageKey),
      refused,
    });
  },
});

/** The title of each document of the case that has the same content as one of the files. */
async function titlesByContent(
  scope: Scope,
  caseId: string,
  files: readonly TakenFile[],
): Promise<Map<string, string>> {
  if (files.length === 0) return new Map();
  const rows = await scope.tx
    .select({ sha256: document.sha256, title: document.title })
    .from(document)
    .where(
      and(
        eq(document.municipalityId, scope.municipalityId),
        eq(document.caseId, caseId),
        inArray(
          document.sha256,
          files.map(({ seal }) => seal.sha256),
        ),
        isNull(document.removedAt),
      ),
    );
  return new Map(rows.map(({ sha256, title }) => [sha256, title]));
}
