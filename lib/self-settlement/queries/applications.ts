import "server-only";
import { and, asc, desc, eq } from "drizzle-orm";
import { selfSettlementApplication, selfSettlementStep } from "@/db/schema/self-settlement";
import { caseForChange, requireCase } from "@/lib/cases/queries/require-case";
import type { CaseHead } from "@/lib/cases/types";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import { ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { Application, ApplicationStep } from "../types";

type Row = typeof selfSettlementApplication.$inferSelect;

/** Spelt alike for the watch alone; no page needs them. */
export function asApplication(row: Row): Application {
  const { municipalityId, helperPhoneKey, helperEmailKey, createdAt, ...application } = row;
  return application as Application;
}

async function findApplication(scope: Scope, applicationId: string, act: string): Promise<Row> {
  const refusal = { action: act, objectType: "self_settlement_application" };
  if (!isId(applicationId)) throw notFound(refusal);
  const [row] = await scope.tx
    .select()
    .from(selfSettlementApplication)
    .where(
      and(
        eq(selfSettlementApplication.municipalityId, scope.municipalityId),
        eq(selfSettlementApplication.id, applicationId),
      ),
    );
  if (!row) throw notFound({ ...refusal, objectId: applicationId });
  return row;
}

/**
 * An application whose case the actor may open; the view is put on the trail.
 *
 * @throws not found, the refusal audited
 */
export async function requireApplication(
  scope: Scope,
  applicationId: string,
  view = "self-settlement.view-application",
): Promise<Application> {
  const row = await findApplication(scope, applicationId, view);
  await requireCase(scope, row.caseId, view);
  return asApplication(row);
}

/** The same, with its case. */
export async function applicationWithCase(
  scope: Scope,
  applicationId: string,
  act: string,
): Promise<Result<{ application: Application; head: CaseHead }>> {
  const { caseId } = await findApplication(scope, applicationId, act);
  const opened = await caseForChange(scope, caseId, act);
  if (!opened.ok) return opened;
  const application = asApplication(await findApplication(scope, applicationId, act));
  return ok({ application, head: opened.value });
}

/** The applications of a case that the caller has opened, the newest first. */
export async function applicationsOfCase(scope: Scope, caseId: string): Promise<Application[]> {
  const rows = await scope.tx
    .select()
    .from(selfSettlementApplication)
    .where(
      and(
        eq(selfSettlementApplication.municipalityId, scope.municipalityId),
        eq(selfSettlementApplication.caseId, caseId),
      ),
    )
    .orderBy(desc(selfSettlementApplication.createdAt));
  return rows.map(asApplication);
}

/** What was done on an application that the caller has opened, the first act first. */
export async function stepsOfApplication(
  scope: Scope,
  applicationId: string,
): Promise<ApplicationStep[]> {
  const rows = await scope.tx
    .select({
      id: selfSettlementStep.id,
      act: selfSettlementStep.act,
      fromState: selfSettlementStep.fromState,
      toState: selfSettlementStep.toState,
      happenedOn: selfSettlementStep.happenedOn,
      dwellingId: selfSettlementStep.dwellingId,
      reasons: selfSettlementStep.reasons,
      note: selfSettlementStep.note,
      byName: selfSettlementStep.byName,
      recordedAt: selfSettlementStep.recordedAt,
    })
    .from(selfSettlementStep)
    .where(
      and(
        eq(selfSettlementStep.municipalityId, scope.municipalityId),
        eq(selfSettlementStep.applicationId, applicationId),
      ),
    )
    .orderBy(asc(selfSettlementStep.recordedAt), asc(selfSettlementStep.id));
  return rows as ApplicationStep[];
}
