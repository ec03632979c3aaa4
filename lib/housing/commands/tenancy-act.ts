import "server-only";
import { and, eq } from "drizzle-orm";
import { tenancy, tenancyStep } from "@/db/schema/housing";
import type { CaseHead } from "@/lib/cases/types";
import { changesBetween } from "@/lib/platform/audit-trail";
import type { PlainDate } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { tenancyForChange } from "../queries/tenancies";
import { stateAfter, type TenancyAct } from "../rules/states";
import type { Tenancy } from "../types";

/** What stands now, to the one who came second. Where the household is to live is on the page itself. */
export type BegunAct = { found: Tenancy; head: CaseHead };

export type TenancyWritten = { tenancyId: string; caseId: string };

/**
 * A tenancy that was read for an act, its case locked. Errors: those of `caseForChange`,
 * `errors.changed-meanwhile` with what stands, `housing.errors.not-from-here`.
 *
 * @throws not found
 */
export async function beginTenancyAct(
  scope: Scope,
  name: string,
  act: TenancyAct,
  { tenancyId, version }: { tenancyId: string; version: number },
): Promise<Result<BegunAct>> {
  const begun = await tenancyForChange(scope, tenancyId, name);
  if (!begun.ok) return begun;
  const { found } = begun.value;
  if (found.version !== version) return fail("errors.changed-meanwhile", { data: found });
  if (!stateAfter(found.status, act)) return fail("housing.errors.not-from-here");
  return begun;
}

export type ActContent = {
  happenedOn: PlainDate;
  set?: Partial<typeof tenancy.$inferInsert>;
  /** Whom it is about, when it is one of them alone, and why. */
  personId?: string;
  because?: string;
  note?: string | null;
  fromDay?: PlainDate | null;
  toDay?: PlainDate | null;
};

/** Writes an act that has begun: where it leads, the step and, by name of field alone, the trail. */
export async function writeTenancyAct(
  scope: Scope,
  name: string,
  act: TenancyAct,
  found: Tenancy,
  { set = {}, ...step }: ActContent,
): Promise<Result<TenancyWritten>> {
  const after = { ...set, status: stateAfter(found.status, act) ?? found.status };
  await scope.tx
    .update(tenancy)
    .set({ ...after, version: found.version + 1 })
    .where(and(eq(tenancy.municipalityId, scope.municipalityId), eq(tenancy.id, found.id)));
  await writeStep(scope, found.id, { step: act, ...step });
  const fields = changesBetween<Record<string, unknown>>(found, after).map(({ field }) => field);
  scope.audit({
    action: name,
    objectType: "tenancy",
    objectId: found.id,
    caseId: found.caseId,
    fields: [
      ...fields.map((field) => (field === "status" ? "tenancyStatus" : field)),
      ...(step.personId ? ["tenancyPeople"] : []),
    ],
  });
  scope.touch(found.caseId);
  return ok({ tenancyId: found.id, caseId: found.caseId });
}

/** A line of a tenancy's history. */
export async function writeStep(
  scope: Scope,
  tenancyId: string,
  {
    step,
    happenedOn,
    note = null,
    fromDay = null,
    toDay = null,
    personId = null,
    because = null,
  }: {
    step: TenancyAct | "reserve";
    happenedOn: PlainDate;
    note?: string | null | undefined;
    fromDay?: PlainDate | null | undefined;
    toDay?: PlainDate | null | undefined;
    personId?: string | null | undefined;
    because?: string | null | undefined;
  },
): Promise<void> {
  await scope.tx.insert(tenancyStep).values({
    municipalityId: scope.municipalityId,
    id: newId(),
    tenancyId,
    step,
    happenedOn,
    fromDay,
    toDay,
    personId,
    because,
    note,
    byId: scope.actor.accountId,
    byName: scope.actor.name,
    recordedAt: scope.now,
  });
}
