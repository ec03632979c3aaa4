import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { caseNote } from "@/db/schema/cases";
import type { Scope } from "@/lib/platform/transaction";
import type { CaseNote } from "../types";

/** The notes of a case that the caller has opened, newest first. */
export async function caseNotes(scope: Scope, caseId: string, limit = 200): Promise<CaseNote[]> {
  return scope.tx
    .select({
      id: caseNote.id,
      body: caseNote.body,
      authorName: caseNote.authorName,
      writtenAt: caseNote.writtenAt,
      correctsId: caseNote.correctsId,
    })
    .from(caseNote)
    .where(and(eq(caseNote.municipalityId, scope.municipalityId), eq(caseNote.caseId, caseId)))
    .orderBy(desc(caseNote.writtenAt), desc(caseNote.id))
    .limit(limit);
}
