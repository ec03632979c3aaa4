import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { document } from "@/db/schema/documents";
import { command } from "@/lib/platform/command";
import { caseRoles } from "@/lib/platform/context";
import { fail, ok } from "@/lib/platform/result";
import { restoreDocumentInput } from "../input";
import { documentForChange } from "../queries/documents";

/**
 * Brings a removed document back, as long as its file is there.
 *
 * Errors: those of `documentForChange`; `documents.errors.{erased,not-removed,same-file-added}`.
 */
export const restoreDocument = command({
  name: "documents.restore-document",
  input: restoreDocumentInput,
  roles: caseRoles,
  async run(scope, { documentId, version }) {
    const found = await documentForChange(scope, documentId, "documents.restore-document");
    if (!found.ok) return found;
    const before = found.value;
    if (before.erasedAt) return fail("documents.errors.erased");
    if (!before.removedAt) return fail("documents.errors.not-removed");
    if (before.version !== version) {
      return fail("errors.changed-meanwhile", { data: { version: before.version } });
    }
    const [same] = await scope.tx
      .select({ id: document.id })
      .from(document)
      .where(
        and(
          eq(document.municipalityId, scope.municipalityId),
          eq(document.caseId, before.caseId),
          eq(document.sha256, before.sha256),
          eq(document.origin, "received"),
          isNull(document.removedAt),
        ),
      );
    if (same) return fail("documents.errors.same-file-added");
    const restored = await scope.tx
      .update(document)
      .set({
        removedAt: null,
        removedBy: null,
        removedByName: null,
        removalReason: null,
        version: sql`${document.version} + 1`,
      })
      .where(
        and(
          eq(document.municipalityId, scope.municipalityId),
          eq(document.id, documentId),
          isNull(document.erasedAt),
        ),
      )
      .returning({ id: document.id });
    // The job that erases may have been at it since it was read.
    if (restored.length === 0) return fail("documents.errors.erased");
    scope.audit({
      action: "documents.restore-document",
      objectType: "document",
      objectId: documentId,
      caseId: before.caseId,
    });
    scope.touch(before.caseId);
    return ok({ documentId, caseId: before.caseId });
  },
});
