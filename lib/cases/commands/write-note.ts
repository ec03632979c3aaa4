import "server-only";
import { caseNote } from "@/db/schema/cases";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";

/** Puts a note on a case that the caller has found. Part of the commands that take one. */
export async function writeNote(
  scope: Scope,
  caseId: string,
  body: string,
  correctsId?: string,
): Promise<string> {
  const noteId = newId();
  await scope.tx.insert(caseNote).values({
    municipalityId: scope.municipalityId,
    id: noteId,
    caseId,
    authorId: scope.actor.accountId,
    authorName: scope.actor.name,
    body,
    correctsId: correctsId ?? null,
    writtenAt: scope.now,
  });
  scope.touch(caseId);
  scope.audit({
    action: "cases.add-note",
    objectType: "case_note",
    objectId: noteId,
    caseId,
    fields: ["body"],
  });
  return noteId;
}
