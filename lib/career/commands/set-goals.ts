import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { housingGoal } from "@/db/schema/career";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { careerRoles } from "../access";
import { setGoalsInput } from "../input";

const act = "career.set-goals";

/**
 * Sets the housing goals anew with the household; the earlier ones stay as they were. Errors:
 * `cases.errors.case-closed`, and `errors.changed-meanwhile` with the goals that stand.
 */
export const setGoals = command({
  name: act,
  input: setGoalsInput,
  roles: careerRoles,
  async run(scope, { caseId, version, idempotencyKey: _, ...content }) {
    const opened = await caseForChange(scope, caseId, act);
    if (!opened.ok) return opened;
    const { municipalityId } = scope;
    const [before] = await scope.tx
      .select()
      .from(housingGoal)
      .where(and(eq(housingGoal.municipalityId, municipalityId), eq(housingGoal.caseId, caseId)))
      .orderBy(desc(housingGoal.round))
      .limit(1);
    const round = before?.round ?? 0;
    if (round !== version) {
      return fail("errors.changed-meanwhile", { data: { ...before, version: round } });
    }
    const goalId = newId();
    await scope.tx.insert(housingGoal).values({
      municipalityId,
      id: goalId,
      caseId,
      round: round + 1,
      recordedBy: scope.actor.accountId,
      recordedByName: scope.actor.name,
      ...content,
    });
    scope.audit({
      action: act,
      objectType: "housing_goal",
      objectId: goalId,
      caseId,
      fields: Object.keys(content),
    });
    scope.touch(caseId);
    return ok({ goalId, caseId });
  },
});
