import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { checklistEntry } from "@/db/schema/checklists";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { caseRoles } from "@/lib/platform/context";
import { notFound } from "@/lib/platform/errors";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { type CaseEntry, toEntry } from "../queries/entries";

/** Roles that mark items, given a relation to the case. */
export const markRoles = caseRoles;

type Mark = { state: "done_by_hand" | "not_relevant" | "open"; note?: string; reason?: string };

/**
 * Writes what a person says of an entry. Fails when the entry was changed since it was read; the
 * failure carries what it says now.
 */
export async function writeMark(
  scope: Scope,
  act: string,
  { entryId, version }: { entryId: string; version: number },
  mark: Mark,
): Promise<Result<{ caseId: string }>> {
  const row = and(
    eq(checklistEntry.municipalityId, scope.municipalityId),
    eq(checklistEntry.id, entryId),
  );
  const [found] = await scope.tx.select().from(checklistEntry).where(row);
  if (!found) throw notFound({ action: act, objectType: "checklist_entry", objectId: entryId });
  const opened = await caseForChange(scope, found.caseId, act);
  if (!opened.ok) return opened;
  // Read again under the lock of the case, which the refresh takes too.
  const [current] = await scope.tx.select().from(checklistEntry).where(row);
  const before: CaseEntry = toEntry(current ?? found);
  if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
  if (before.state === "withdrawn") return fail("checklists.errors.item-withdrawn");
  const decided = mark.state !== "open";
  await scope.tx
    .update(checklistEntry)
    .set({
      state: mark.state,
      note: mark.note ?? null,
      reason: mark.reason ?? null,
      shownBy: null,
      decidedBy: decided ? scope.actor.accountId : null,
      decidedByName: decided ? scope.actor.name : null,
      decidedAt: decided ? scope.now : null,
      version: sql`${checklistEntry.version} + 1`,
    })
    .where(row);
  scope.audit({
    action: act,
    objectType: "checklist_entry",
    objectId: `${before.itemKey}/${before.subjectKey}/${before.round}`,
    caseId: before.caseId,
    changes: [
      { field: "state", before: before.state, after: mark.state },
      ...(mark.note ? [{ field: "note", before: before.note, after: mark.note }] : []),
      ...(mark.reason ? [{ field: "reason", before: before.reason, after: mark.reason }] : []),
    ],
  });
  scope.touch(before.caseId);
  return ok({ caseId: before.caseId });
}
