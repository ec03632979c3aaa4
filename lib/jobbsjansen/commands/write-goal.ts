import "server-only";
import { and, eq } from "drizzle-orm";
import { jobbsjansenGoal } from "@/db/schema/jobbsjansen";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { jobbsjansenRoles } from "../access";
import { writeGoalInput } from "../input";
import { participationForChange } from "../queries/participations";
import { goalProblems } from "../rules/participation";
import { refused } from "./command-parts";
import { toldChanges } from "./told-changes";

const ACTION = "jobbsjansen.write-goal";

/**
 * Writes a sub-goal: a new one, or one that stands, with whether it was reached. Errors: those of
 * `goalProblems` at their fields, and `errors.changed-meanwhile` with what stands.
 *
 * @throws not found
 */
export const writeGoal = command({
  name: ACTION,
  input: writeGoalInput,
  roles: jobbsjansenRoles,
  async run(scope, { participationId, goalId, version, idempotencyKey: _key, ...typed }) {
    const found = await participationForChange(scope, participationId, ACTION);
    if (!found.ok) return found;
    const { goals, caseId, personId, startedOn } = found.value;
    const before = goals.find(({ id }) => id === goalId);
    if (goalId && !before) {
      throw notFound({ action: ACTION, objectType: "jobbsjansen_goal", objectId: goalId, caseId });
    }
    if (before && before.version !== version) {
      return fail("errors.changed-meanwhile", { data: before });
    }
    const problems = goalProblems(startedOn, typed, scope.today);
    if (problems.length > 0) return refused(problems);
    const { municipalityId, tx } = scope;
    const id = before?.id ?? newId();
    if (before) {
      await tx
        .update(jobbsjansenGoal)
        .set({ ...typed, version: version + 1 })
        .where(and(eq(jobbsjansenGoal.municipalityId, municipalityId), eq(jobbsjansenGoal.id, id)));
    } else {
      await tx.insert(jobbsjansenGoal).values({ municipalityId, id, participationId, ...typed });
    }
    scope.audit({
      action: ACTION,
      objectType: "jobbsjansen_goal",
      objectId: id,
      caseId,
      personId,
      changes: toldChanges(before ?? {}, typed),
    });
    scope.touch(caseId);
    return ok({ participationId, caseId, personId, goalId: id });
  },
});
