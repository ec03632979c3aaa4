import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { document } from "@/db/schema/documents";
import { command } from "@/lib/platform/command";
import { caseRoles } from "@/lib/platform/context";
import { fail, ok } from "@/lib/platform/result";
import { removeDocumentInput } from "../input";
import { documentForChange } from "../queries/documents";
import { DAYS_TO_RESTORE } from "../rules/kinds";

/**
 * Removes a document that was handed in, with a reason. It can be brought back until its file is
 * erased; the row stays. What the program made itself, such as a letter that was sent, stays.
 *
 * Errors: those of `documentForChange`; `documents.errors.{removed,made-here}`.
 */
export const removeDocument = command({
  name: "documents.remove-document",
  input: removeDocumentInput,
  roles: caseRoles,
  async run(scope, { documentId, version, reason }) {
    const found = await documentForChange(scope, documentId, "documents.remove-document");
    if (!found.ok) return found;
    const before = found.value;
    if (before.removedAt) return fail("documents.errors.removed");
    if (before.origin === "made") return fail("documents.errors.made-here");
    if (before.version !== version) {
      return fail("errors.changed-meanwhile", { data: { version: before.version } });
    }
    await scope.tx
      .update(document)
      .set({
        removedAt: scope.now,
        removedBy: scope.actor.accountId,
        removedByName: scope.actor.name,
        removalReason: reason,
        version: sql`${document.version} + 1`,
      })
      .where(and(eq(document.municipalityId, scope.municipalityId), eq(document.id, documentId)));
    scope.audit({
      action: "documents.remove-document",
      objectType: "document",
      objectId: documentId,
      caseId: before.caseId,
      reason,
    });
    scope.touch(before.caseId);
    return ok({ documentId, caseId: before.caseId, days: DAYS_TO_RESTORE });
  },
});
