import "server-only";
import { and, eq } from "drizzle-orm";
import { integrationPlan } from "@/db/schema/integration-plan";
import type { Scope } from "@/lib/platform/transaction";
import type { PlanForChange } from "../queries/plans";

/** What a plan that has been agreed on was agreed with; a change asks for it anew. */
const NOT_AGREED = {
  status: "draft",
  agreedOn: null,
  madeWithParticipantOn: null,
  interpreterUse: null,
  interpreterLanguage: null,
  interpreterCategory: null,
  interpreterDeviationReason: null,
  disagreement: null,
} as const;

type Content = Partial<typeof integrationPlan.$inferInsert>;

/**
 * Writes a version in the making. The row has been read with its case locked. An agreement on what
 * stood before no longer holds.
 */
export async function changeDraft(
  scope: Scope,
  { plan }: PlanForChange,
  content: Content,
): Promise<void> {
  await updatePlan(scope, plan, { ...(plan.status === "agreed" && NOT_AGREED), ...content });
}

/** Writes on a version of a plan, and counts it up. */
export async function updatePlan(
  scope: Scope,
  plan: { id: string; version: number },
  content: Content,
): Promise<void> {
  await scope.tx
    .update(integrationPlan)
    .set({ ...content, version: plan.version + 1 })
    .where(
      and(
        eq(integrationPlan.municipalityId, scope.municipalityId),
        eq(integrationPlan.id, plan.id),
      ),
    );
}

/** That a part of the plan was changed, and by whom. */
export const writtenNow = (scope: Scope) => ({
  writtenBy: scope.actor.accountId,
  writtenByName: scope.actor.name,
  changedAt: scope.now,
});
