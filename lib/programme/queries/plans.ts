import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import {
  integrationPlan,
  planElement,
  planReview,
  planSubGoal,
} from "@/db/schema/integration-plan";
import { programmeParticipation } from "@/db/schema/programme";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { mayHandleWhereabouts } from "@/lib/people/access";
import { forbidden, notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { IntegrationPlan, PlanElement, PlanReview, SubGoal, WholePlan } from "../types";

function toPlan(row: typeof integrationPlan.$inferSelect): IntegrationPlan {
  const {
    municipalityId: _wall,
    createdAt: _created,
    changedAt: _at,
    writtenBy: _by,
    ...rest
  } = row;
  return rest as IntegrationPlan;
}

function toElement(row: typeof planElement.$inferSelect): PlanElement {
  const { municipalityId: _wall, createdAt: _created, ...rest } = row;
  return rest;
}

function toSubGoal(row: typeof planSubGoal.$inferSelect): SubGoal {
  const { municipalityId: _wall, createdAt: _created, ...rest } = row;
  return rest as SubGoal;
}

/** Every version of the plans of some programmes with what stands in them, the oldest first. */
export async function plansOfParticipations(
  scope: Scope,
  participationIds: readonly string[],
): Promise<WholePlan[]> {
  if (participationIds.length === 0) return [];
  const ofMunicipality = eq(integrationPlan.municipalityId, scope.municipalityId);
  const plans = await scope.tx
    .select()
    .from(integrationPlan)
    .where(and(ofMunicipality, inArray(integrationPlan.participationId, [...participationIds])))
    .orderBy(asc(integrationPlan.participationId), asc(integrationPlan.number));
  return withContent(scope, plans.map(toPlan));
}

/** The plan in force of each programme that has one, with what stands in it. */
export async function plansInForce(
  scope: Scope,
  participationIds: readonly string[],
): Promise<WholePlan[]> {
  if (participationIds.length === 0) return [];
  const plans = await scope.tx
    .select()
    .from(integrationPlan)
    .where(
      and(
        eq(integrationPlan.municipalityId, scope.municipalityId),
        inArray(integrationPlan.participationId, [...participationIds]),
        eq(integrationPlan.status, "in_force"),
      ),
    );
  return withContent(scope, plans.map(toPlan));
}

async function withContent(scope: Scope, plans: readonly IntegrationPlan[]): Promise<WholePlan[]> {
  if (plans.length === 0) return [];
  const ids = plans.map(({ id }) => id);
  const [elements, subGoals] = await Promise.all([
    scope.tx
      .select()
      .from(planElement)
      .where(
        and(eq(planElement.municipalityId, scope.municipalityId), inArray(planElement.planId, ids)),
      )
      .orderBy(asc(planElement.fromOn), asc(planElement.lineId)),
    scope.tx
      .select()
      .from(planSubGoal)
      .where(
        and(eq(planSubGoal.municipalityId, scope.municipalityId), inArray(planSubGoal.planId, ids)),
      )
      .orderBy(asc(planSubGoal.dueOn), asc(planSubGoal.lineId)),
  ]);
  return plans.map((plan) => ({
    plan,
    elements: elements.filter(({ planId }) => planId === plan.id).map(toElement),
    subGoals: subGoals.filter(({ planId }) => planId === plan.id).map(toSubGoal),
  }));
}

/** The talks in which the plans of some programmes were gone through, the newest first. */
export async function reviewsOfParticipations(
  scope: Scope,
  participationIds: readonly string[],
): Promise<PlanReview[]> {
  if (participationIds.length === 0) return [];
  const rows = await scope.tx
    .select()
    .from(planReview)
    .where(
      and(
        eq(planReview.municipalityId, scope.municipalityId),
        inArray(planReview.participationId, [...participationIds]),
      ),
    )
    .orderBy(asc(planReview.heldOn), asc(planReview.id));
  return rows
    .map(
      ({ municipalityId: _wall, createdAt: _created, heldBy: _by, ...rest }) => rest as PlanReview,
    )
    .reverse();
}

export type PlanForChange = WholePlan & { caseId: string; personId: string };

/**
 * A version of a plan, its case locked for a change.
 *
 * Errors: `cases.errors.case-closed`
 * @throws not found, alike for a foreign and an unknown plan
 */
export async function planForChange(
  scope: Scope,
  planId: string,
  act: string,
): Promise<Result<PlanForChange>> {
  const refusal = { action: act, objectType: "integration_plan", objectId: planId };
  if (!isId(planId)) throw notFound(refusal);
  const key = and(
    eq(integrationPlan.municipalityId, scope.municipalityId),
    eq(integrationPlan.id, planId),
  );
  const [owner] = await scope.tx
    .select({ caseId: programmeParticipation.caseId, personId: programmeParticipation.personId })
    .from(integrationPlan)
    .innerJoin(
      programmeParticipation,
      and(
        eq(programmeParticipation.municipalityId, integrationPlan.municipalityId),
        eq(programmeParticipation.id, integrationPlan.participationId),
      ),
    )
    .where(key);
  if (!owner) throw notFound(refusal);
  const opened = await caseForChange(scope, owner.caseId, act);
  if (!opened.ok) return opened;
  if (!mayHandleWhereabouts(scope.actor, opened.value.addressProtection)) {
    throw forbidden("programme.errors.whereabouts-protected", { ...refusal, caseId: owner.caseId });
  }
  // Read once the case is locked: what stands now is what the change is of.
  const [row] = await scope.tx.select().from(integrationPlan).where(key);
  if (!row) throw notFound(refusal);
  const [whole] = await withContent(scope, [toPlan(row)]);
  return ok({ ...(whole as WholePlan), ...owner });
}

/**
 * As `planForChange`, for a version that is in the making.
 *
 * Errors: those, `programme.errors.plan-stands`, and with `version` `errors.changed-meanwhile`
 */
export async function draftForChange(
  scope: Scope,
  planId: string,
  act: string,
  version?: number,
): Promise<Result<PlanForChange>> {
  const found = await planForChange(scope, planId, act);
  if (!found.ok) return found;
  const { plan } = found.value;
  if (plan.status === "in_force" || plan.status === "replaced") {
    return fail("programme.errors.plan-stands");
  }
  if (version !== undefined && plan.version !== version) {
    return fail("errors.changed-meanwhile", { data: plan });
  }
  return found;
}

/** The plan that a part of a plan belongs to; the case is not opened yet. */
export async function planIdOf(
  scope: Scope,
  table: typeof planElement | typeof planSubGoal,
  id: string,
  refusal: { action: string; objectType: string },
): Promise<string> {
  const found = isId(id)
    ? await scope.tx
        .select({ planId: table.planId })
        .from(table as typeof planElement)
        .where(and(eq(table.municipalityId, scope.municipalityId), eq(table.id, id)))
    : [];
  if (found[0]) return found[0].planId;
  throw notFound({ ...refusal, objectId: id });
}
