import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { reconciliationEvent, reconciliationItem } from "@/db/schema/reconciliation";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { reconciliationRoles } from "../access";
import { judgeItemInput } from "../input";
import { assignees } from "../queries/assignees";
import { itemForChange } from "../queries/items";
import { answered, isLeft, type Side } from "../rules/judgement";
import type { ItemLine } from "../types";

const act = "reconciliation.judge-item";

/**
 * Says which side of a difference is right and so where it is put right, that it is done, that it
 * cannot be registered, that it is open after all, who takes it, or notes something. The record is
 * never changed by it.
 *
 * Errors: `errors.changed-meanwhile`, `reconciliation.errors.{judge-first,no-such-colleague}`.
 */
export const judgeItem = command({
  name: act,
  input: judgeItemInput,
  roles: reconciliationRoles,
  async run(scope, { reconciliationItemId, version, answer, note, assignTo }) {
    const item = await itemForChange(scope, reconciliationItemId, act);
    if (item.version !== version) return fail("errors.changed-meanwhile");
    if (answer === "assign") return assign(scope, item, assignTo);
    if (answer === "note") return keepNote(scope, item, note);
    const isOpen = isLeft(item.state);
    if (isOpen === (answer === "reopen")) return fail("errors.changed-meanwhile");
    const next = answered(item, answer);
    if (next === "judge-first") return fail("reconciliation.errors.judge-first");
    const closed = isLeft(next.state)
      ? { closedOn: null, closedBy: null, closedByName: null }
      : {
          closedOn: scope.today,
          closedBy: scope.actor.accountId,
          closedByName: scope.actor.name,
        };
    await change(scope, item, { ...next, ...closed, note: note ?? item.note });
    await keepEvent(scope, item, {
      act: next.state === "open" ? "reopened" : next.state,
      step: Number(isLeft(next.state)) - Number(isOpen),
      note,
      rightSide: next.state === "judged" ? next.rightSide : null,
    });
    scope.audit({
      action: act,
      objectType: "reconciliation_item",
      objectId: item.id,
      ...(item.caseId && { caseId: item.caseId }),
      changes: [{ field: "reconciliationState", before: item.state, after: next.state }],
    });
    return ok({ id: item.id });
  },
});

async function keepNote(
  scope: Scope,
  item: ItemLine,
  note: string | null,
): Promise<Result<{ id: string }>> {
  await change(scope, item, { note });
  await keepEvent(scope, item, { act: "noted", step: 0, note });
  scope.audit({
    action: act,
    objectType: "reconciliation_item",
    objectId: item.id,
    ...(item.caseId && { caseId: item.caseId }),
    fields: ["note"],
  });
  return ok({ id: item.id });
}

async function assign(
  scope: Scope,
  item: ItemLine,
  accountId: z.output<typeof judgeItemInput>["assignTo"],
): Promise<Result<{ id: string }>> {
  const to = accountId ? (await assignees(scope)).find(({ id }) => id === accountId) : null;
  if (to === undefined) {
    return fail("reconciliation.errors.no-such-colleague", {
      fields: { assignTo: ["reconciliation.errors.no-such-colleague"] },
    });
  }
  await change(scope, item, { assignedTo: to?.id ?? null, assignedToName: to?.name ?? null });
  await keepEvent(scope, item, { act: "assigned", step: 0, note: to?.name ?? null });
  scope.audit({
    action: "reconciliation.judge-item",
    objectType: "reconciliation_item",
    objectId: item.id,
    ...(item.caseId && { caseId: item.caseId }),
    changes: [{ field: "assignedTo", before: item.assignedToName, after: to?.name ?? null }],
  });
  return ok({ id: item.id });
}

async function change(
  scope: Scope,
  { id, version }: ItemLine,
  set: Partial<typeof reconciliationItem.$inferInsert>,
): Promise<void> {
  await scope.tx
    .update(reconciliationItem)
    .set({ ...set, version: version + 1 })
    .where(
      and(
        eq(reconciliationItem.municipalityId, scope.municipalityId),
        eq(reconciliationItem.id, id),
      ),
    );
}

async function keepEvent(
  scope: Scope,
  { id }: ItemLine,
  event: { act: string; step: number; note: string | null; rightSide?: Side | null },
): Promise<void> {
  await scope.tx.insert(reconciliationEvent).values({
    municipalityId: scope.municipalityId,
    id: newId(),
    itemId: id,
    ...event,
    byId: scope.actor.accountId,
    byName: scope.actor.name,
    happenedOn: scope.today,
    createdAt: scope.now,
  });
}
