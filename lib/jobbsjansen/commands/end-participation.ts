import "server-only";
import { and, eq } from "drizzle-orm";
import { jobbsjansenParticipation } from "@/db/schema/jobbsjansen";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { jobbsjansenRoles } from "../access";
import { endParticipationInput } from "../input";
import { participationForChange } from "../queries/participations";
import { endProblems } from "../rules/participation";
import { namedLevels, refused, withoutLevels, writeLevels } from "./command-parts";
import { toldChanges } from "./told-changes";

const ACTION = "jobbsjansen.end-participation";

/**
 * Ends a participation with its result, or corrects the result of one that has ended. Errors: those
 * of `endProblems` at their fields, and `errors.changed-meanwhile` with what stands.
 *
 * @throws not found
 */
export const endParticipation = command({
  name: ACTION,
  input: endParticipationInput,
  roles: jobbsjansenRoles,
  async run(scope, { participationId, version, ...typed }) {
    const found = await participationForChange(scope, participationId, ACTION);
    if (!found.ok) return found;
    const before = found.value;
    const { levelsAtStart, levelsAtEnd, caseId, personId } = before;
    if (before.version !== version) {
      return fail("errors.changed-meanwhile", { data: { ...before, ...levelsAtEnd } });
    }
    const problems = endProblems(before.startedOn, typed, scope.today);
    if (problems.length > 0) return refused(problems);
    const { levels, rest } = withoutLevels(typed);
    await scope.tx
      .update(jobbsjansenParticipation)
      .set({ ...rest, version: version + 1 })
      .where(
        and(
          eq(jobbsjansenParticipation.municipalityId, scope.municipalityId),
          eq(jobbsjansenParticipation.id, participationId),
        ),
      );
    await writeLevels(scope, participationId, { atStart: levelsAtStart, atEnd: levels });
    scope.audit({
      action: ACTION,
      objectType: "jobbsjansen_participation",
      objectId: participationId,
      caseId,
      personId,
      changes: toldChanges(
        { ...before, ...namedLevels(levelsAtEnd, "end") },
        { ...rest, ...namedLevels(levels, "end") },
      ),
    });
    scope.touch(caseId);
    return ok({ participationId, caseId, personId });
  },
});
