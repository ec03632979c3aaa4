import "server-only";
import { and, eq } from "drizzle-orm";
import { lease } from "@/db/schema/dwellings";
import { changesBetween } from "@/lib/platform/audit-trail";
import type { Scope } from "@/lib/platform/transaction";
import type { Lease } from "../types";

/** What becomes of a lease after its draft: the guarantee, the signing, moving in and out. */
type LeaseDates = Partial<
  Pick<
    Lease,
    | "startsOn"
    | "guarantee"
    | "guaranteeKind"
    | "guaranteeAgreedOn"
    | "signedOn"
    | "movedInOn"
    | "movedOutOn"
    | "movedOutReason"
    | "endsOn"
    | "regulatedOn"
    | "guaranteeEndsOn"
    | "afterPlan"
    | "afterPlannedOn"
    | "afterGuaranteePlannedOn"
  >
>;

/** Writes what becomes of a lease that was read for a change. Part of the acts of an application. */
export async function dateLease(
  scope: Scope,
  before: Lease,
  after: LeaseDates,
  action: string,
): Promise<void> {
  await scope.tx
    .update(lease)
    .set({ ...after, version: before.version + 1 })
    .where(and(eq(lease.municipalityId, scope.municipalityId), eq(lease.id, before.id)));
  scope.audit({
    action,
    objectType: "lease",
    objectId: before.id,
    caseId: before.caseId,
    changes: changesBetween<Record<string, unknown>>(before, after),
  });
}
