import "server-only";
import { and, eq } from "drizzle-orm";
import { selfSettlementApplication } from "@/db/schema/self-settlement";
import type { CaseHead } from "@/lib/cases/types";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { applicationWithCase } from "../queries/applications";
import { withoutWhereabouts } from "../rules/sight";
import type { ApplicationState } from "../rules/states";
import type { Application } from "../types";
import { requireSight } from "./require-sight";
import { type ApplicationColumns, trailOf } from "./write-step";

/**
 * An application for a change that moves it nowhere. Errors: `errors.changed-meanwhile` with what
 * stands, `self-settlement.errors.not-from-here`.
 * @throws not found; forbidden under address protection to someone outside the circle
 */
export async function beginChange(
  scope: Scope,
  { applicationId, version }: { applicationId: string; version: number },
  action: string,
  {
    states,
    ofWhereabouts = false,
    standing,
  }: {
    states?: readonly ApplicationState[];
    ofWhereabouts?: boolean;
    /** What else of what stands the form shows beside what was typed. */
    standing?: (application: Application) => Promise<Record<string, unknown>>;
  } = {},
): Promise<Result<{ application: Application; head: CaseHead }>> {
  const found = await applicationWithCase(scope, applicationId, action);
  if (!found.ok) return found;
  const { application, head } = found.value;
  if (ofWhereabouts) requireSight(scope, head, action);
  if (version !== application.version) {
    const more = await standing?.(application);
    const shown = ofWhereabouts ? application : withoutWhereabouts(application);
    return fail("errors.changed-meanwhile", { data: { ...shown, ...more } });
  }
  const may = states ? states.includes(application.state) : application.endedOn === null;
  return may ? found : fail("self-settlement.errors.not-from-here");
}

/** Writes columns of an application that was begun on, with the next version and the trail. */
export async function writeChange(
  scope: Scope,
  application: Application,
  set: ApplicationColumns,
  action: string,
): Promise<Result<{ applicationId: string; caseId: string }>> {
  const { id: applicationId, caseId, version } = application;
  await scope.tx
    .update(selfSettlementApplication)
    .set({ ...set, version: version + 1 })
    .where(
      and(
        eq(selfSettlementApplication.municipalityId, scope.municipalityId),
        eq(selfSettlementApplication.id, applicationId),
      ),
    );
  scope.audit({
    action,
    objectType: "self_settlement_application",
    objectId: applicationId,
    caseId,
    ...trailOf(application, set),
  });
  scope.touch(caseId);
  return ok({ applicationId, caseId });
}
