import "server-only";
import { bulkInsert } from "@/db/bulk-insert";
import type { Tx } from "@/db/client";
import { auditEvent, changeRecord } from "@/db/schema/audit";
import type { Ctx } from "./context";
import { newId } from "./ids";

export type Change = { field: string; before: unknown; after: unknown };

/** What is to stand in the audit trail about one act. */
export type AuditEntry = {
  /** Module and act, such as "cases.close-case". */
  action: string;
  objectType: string;
  objectId?: string | undefined;
  caseId?: string | undefined;
  personId?: string | undefined;
  /** Typed reason or ground, when the act asks for one. */
  reason?: string | undefined;
  outcome?: "ok" | "refused";
  /** Names of the fields seen or changed, never their content. */
  fields?: readonly string[];
  /** Content before and after; kept beside the chain, sealed by its digest. */
  changes?: readonly Change[];
};

/**
 * Writes the entries at the end of the municipality's chain, in the transaction of the act. The
 * chain is locked from here to the commit, so this is the last thing that a transaction does.
 */
export async function writeAuditTrail(
  tx: Tx,
  ctx: Ctx,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const common = {
    municipalityId: ctx.municipalityId,
    at: ctx.now,
    accountId: ctx.actor.accountId || null,
    actorName: ctx.actor.name,
  };
  const rows = entries.map((entry) => ({
    entry,
    changeId: entry.changes?.length ? newId() : null,
  }));
  const changed = rows.flatMap(({ entry, changeId }) =>
    changeId && entry.changes
      ? [
          {
            ...common,
            ...subject(entry),
            id: changeId,
            changes: entry.changes.map(({ field, before, after }) => ({
              field,
              before: before ?? null,
              after: after ?? null,
            })),
          },
        ]
      : [],
  );
  await bulkInsert(tx, changeRecord, changed);
  await bulkInsert(
    tx,
    auditEvent,
    rows.map(({ entry, changeId }) => ({
      ...common,
      ...subject(entry),
      actorRoles: [...ctx.actor.roles],
      outcome: entry.outcome ?? "ok",
      fields: [...(entry.fields ?? entry.changes?.map((change) => change.field) ?? [])],
      changeId,
      requestId: ctx.requestId,
      sourceAddress: ctx.sourceAddress,
    })),
  );
}

function subject(entry: AuditEntry) {
  return {
    action: entry.action,
    objectType: entry.objectType,
    objectId: entry.objectId ?? null,
    caseId: entry.caseId ?? null,
    personId: entry.personId ?? null,
    reason: entry.reason ?? null,
  };
}

/** The fields that differ between two states of a row, as changes. */
export function changesBetween<T extends Record<string, unknown>>(
  before: Partial<T>,
  after: Partial<T>,
): Change[] {
  return Object.keys(after)
    .filter(
      (field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null),
    )
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}
