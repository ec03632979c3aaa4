import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { notFound } from "@/lib/platform/errors";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { CaseHead } from "../types";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The case, when it is there and the actor may open it; the view is put on the trail. `view` names
 * what is looked at, such as "guidance.view-sessions".
 *
 * @throws DomainError `not_found`, alike for hidden, foreign and unknown cases; the try is audited
 */
export async function requireCase(
  scope: Scope,
  caseId: string,
  view = "cases.view-case",
  object: { objectType: string; objectId: string } = { objectType: "case", objectId: caseId },
): Promise<CaseHead> {
  const found = await findCase(scope, caseId, view, false);
  scope.audit({ action: view, ...object, caseId });
  return found;
}

/**
 * The case for a change, locked until the transaction ends, so that two changes come one after the
 * other. The change itself is what the trail shows.
 *
 * Fails with `cases.errors.case-closed` unless `closedToo`, and with `errors.changed-meanwhile` when
 * the version is not the one that was read.
 * @throws DomainError `not_found` as `requireCase`
 */
export async function caseForChange(
  scope: Scope,
  caseId: string,
  act: string,
  { version, closedToo = false }: { version?: number | undefined; closedToo?: boolean } = {},
): Promise<Result<CaseHead>> {
  const found = await findCase(scope, caseId, act, true);
  if (version !== undefined && version !== found.version) {
    return fail("errors.changed-meanwhile", { data: { version: found.version } });
  }
  if (found.status === "closed" && !closedToo) return fail("cases.errors.case-closed");
  return ok(found);
}

async function findCase(
  scope: Scope,
  caseId: string,
  action: string,
  lock: boolean,
): Promise<CaseHead> {
  if (!uuid.test(caseId)) throw notFound({ action, objectType: "case" });
  const query = scope.tx
    .select(headColumns)
    .from(settlementCase)
    .where(
      and(
        eq(settlementCase.municipalityId, scope.municipalityId),
        eq(settlementCase.id, caseId),
        mayOpenCase(scope),
      ),
    );
  const [row] = await (lock ? query.for("update") : query);
  if (!row) throw notFound({ action, objectType: "case", objectId: caseId, caseId });
  return row as CaseHead;
}

/** Counts the version of a case up; every change of the case itself does. */
export async function countUp(scope: Scope, caseId: string): Promise<number> {
  const [row] = await scope.tx
    .update(settlementCase)
    .set({ version: sql`${settlementCase.version} + 1` })
    .where(
      and(eq(settlementCase.municipalityId, scope.municipalityId), eq(settlementCase.id, caseId)),
    )
    .returning({ version: settlementCase.version });
  return row?.version ?? 0;
}

const headColumns = {
  id: settlementCase.id,
  number: settlementCase.number,
  householdId: settlementCase.householdId,
  householdName: settlementCase.householdName,
  memberCount: settlementCase.memberCount,
  settlementType: settlementCase.settlementType,
  teamId: settlementCase.teamId,
  status: settlementCase.status,
  openedOn: settlementCase.openedOn,
  closedOn: settlementCase.closedOn,
  closeReason: settlementCase.closeReason,
  closeNote: settlementCase.closeNote,
  checklistEdition: settlementCase.checklistEdition,
  openStages: settlementCase.openStages,
  addressProtection: settlementCase.addressProtection,
  nextDueOn: settlementCase.nextDueOn,
  openItemCount: settlementCase.openItemCount,
  lastActivityAt: settlementCase.lastActivityAt,
  version: settlementCase.version,
};
