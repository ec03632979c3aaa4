import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { document } from "@/db/schema/documents";
import { command } from "@/lib/platform/command";
import { caseRoles } from "@/lib/platform/context";
import { fail, ok } from "@/lib/platform/result";
import { changeDocumentInput } from "../input";
import { documentForChange } from "../queries/documents";

/**
 * Changes what is said of a document: its title, kind and day, and which document of the case has
 * taken its place. What the program made itself keeps its kind and day.
 *
 * Errors: those of `documentForChange`; `documents.errors.{removed,received-in-future,no-such-document}`.
 */
export const changeDocument = command({
  name: "documents.change-document",
  input: changeDocumentInput,
  roles: caseRoles,
  async run(scope, { documentId, version, ...input }) {
    const found = await documentForChange(scope, documentId, "documents.change-document");
    if (!found.ok) return found;
    const before = found.value;
    if (before.removedAt) return fail("documents.errors.removed");
    if (before.version !== version) {
      const { kind, title, receivedOn, supersededById } = before;
      return fail("errors.changed-meanwhile", {
        data: { kind, title, receivedOn, supersededById, version: before.version },
      });
    }
    if (input.receivedOn > scope.today) {
      const code = "documents.errors.received-in-future";
      return fail(code, { fields: { receivedOn: [code] } });
    }
    const supersededById = input.supersededById ?? null;
    if (supersededById) {
      const [other] = await scope.tx
        .select({ id: document.id })
        .from(document)
        .where(
          and(
            eq(document.municipalityId, scope.municipalityId),
            eq(document.id, supersededById),
            eq(document.caseId, before.caseId),
            isNull(document.removedAt),
          ),
        );
      if (!other || supersededById === documentId) {
        const code = "documents.errors.no-such-document";
        return fail(code, { fields: { supersededById: [code] } });
      }
    }
    const made = before.origin === "made";
    const after = {
      title: input.title,
      kind: made ? before.kind : input.kind,
      receivedOn: made ? before.receivedOn : input.receivedOn,
      supersededById,
    };
    await scope.tx
      .update(document)
      .set({ ...after, version: sql`${document.version} + 1` })
      .where(and(eq(document.municipalityId, scope.municipalityId), eq(document.id, documentId)));
    // A title may tell of an address or an illness: the trail names the field, not what it says.
    scope.audit({
      action: "documents.change-document",
      objectType: "document",
      objectId: documentId,
      caseId: before.caseId,
      fields: [
        ...(after.title !== before.title ? ["title"] : []),
        ...(after.kind !== before.kind ? ["documentKind"] : []),
        ...(after.receivedOn !== before.receivedOn ? ["receivedOn"] : []),
        ...(supersededById !== before.supersededById ? ["supersededBy"] : []),
      ],
      changes: [
        ...(after.kind !== before.kind
          ? [{ field: "documentKind", before: before.kind, after: after.kind }]
          : []),
        ...(after.receivedOn !== before.receivedOn
          ? [{ field: "receivedOn", before: before.receivedOn, after: after.receivedOn }]
          : []),
      ],
    });
    scope.touch(before.caseId);
    return ok({ documentId, caseId: before.caseId });
  },
});
