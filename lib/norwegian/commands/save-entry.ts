import "server-only";
import { and, eq } from "drizzle-orm";
import type {
  norwegianAssessment,
  norwegianDecision,
  norwegianExemption,
  norwegianHours,
  norwegianLeave,
  norwegianTest,
} from "@/db/schema/norwegian";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { mappedPerson } from "@/lib/mapping/queries/mapped-person";
import { changesBetween } from "@/lib/platform/audit-trail";
import { notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { toldChanges } from "../rules/told-fields";

export type EntryTable =
  | typeof norwegianAssessment
  | typeof norwegianTest
  | typeof norwegianExemption
  | typeof norwegianDecision
  | typeof norwegianLeave
  | typeof norwegianHours;

type Of = { caseId: string; personId: string };
type Which = Of & { entryId: string | null; version: number };
type About = { act: string; objectType: string };

/** An entry of the person that is to be changed or taken away. @throws not found */
export async function entryForChange<Table extends EntryTable>(
  scope: Scope,
  table: Table,
  { entryId, personId, caseId, version }: Which & { entryId: string },
  { act, objectType }: About,
): Promise<Result<Table["$inferSelect"]>> {
  // One shape of the tables is enough here: the columns that they share.
  const entries = table as typeof norwegianLeave;
  const [before] = await scope.tx
    .select()
    .from(entries)
    .where(
      and(
        eq(entries.municipalityId, scope.municipalityId),
        eq(entries.id, entryId),
        eq(entries.personId, personId),
      ),
    )
    .for("update");
  if (!before) throw notFound({ action: act, objectType, objectId: entryId, caseId });
  if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
  return ok(before);
}

/** The case opened for change, and an adult of its household. Errors: `cases.errors.case-closed`. */
export async function openedFor(scope: Scope, { caseId, personId }: Of, act: string) {
  const opened = await caseForChange(scope, caseId, act);
  if (opened.ok) await mappedPerson(scope, caseId, personId, act);
  return opened;
}

/**
 * Puts an entry down, or changes the one that is named by the version that was read.
 *
 * Errors: `errors.changed-meanwhile` with the entry that stands
 */
export async function saveEntry<Table extends EntryTable>(
  scope: Scope,
  table: Table,
  { caseId, personId, entryId, version }: Which,
  content: Partial<Table["$inferInsert"]>,
  about: About,
): Promise<Result<Of & { entryId: string }>> {
  const entries = table as typeof norwegianLeave;
  const { municipalityId } = scope;
  let before: Record<string, unknown> = {};
  const id = entryId ?? newId();
  if (entryId) {
    const found = await entryForChange(scope, table, { caseId, personId, entryId, version }, about);
    if (!found.ok) return found;
    before = found.value;
    await scope.tx
      .update(entries)
      .set({ ...content, version: version + 1 })
      .where(and(eq(entries.municipalityId, municipalityId), eq(entries.id, id)));
  } else {
    await scope.tx.insert(entries).values({
      ...(content as typeof norwegianLeave.$inferInsert),
      ...{ municipalityId, id, caseId, personId },
      recordedBy: scope.actor.accountId,
      recordedByName: scope.actor.name,
    });
  }
  scope.audit({
    action: about.act,
    objectType: about.objectType,
    objectId: id,
    caseId,
    personId,
    changes: toldChanges(
      about.objectType,
      changesBetween<Record<string, unknown>>(before, content),
    ),
  });
  scope.touch(caseId);
  return ok({ caseId, personId, entryId: id });
}
