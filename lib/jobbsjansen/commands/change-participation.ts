import "server-only";
import { and, eq } from "drizzle-orm";
import { jobbsjansenParticipation } from "@/db/schema/jobbsjansen";
import { lawOf } from "@/lib/law/queries/law";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { jobbsjansenRoles } from "../access";
import { changeParticipationInput } from "../input";
import { participationForChange } from "../queries/participations";
import { startProblems } from "../rules/participation";
import { namedLevels, refused, withoutLevels, writeLevels } from "./command-parts";
import { toldChanges } from "./told-changes";

const ACTION = "jobbsjansen.change-participation";

/**
 * Changes what was recorded when someone began. Errors: those of `startProblems` at their
 * fields, `jobbsjansen.errors.after-end`, and `errors.changed-meanwhile` with what stands.
 *
 * @throws not found
 */
export const changeParticipation = command({
  name: ACTION,
  input: changeParticipationInput,
  roles: jobbsjansenRoles,
  async run(scope, { participationId, version, ...typed }) {
    const found = await participationForChange(scope, participationId, ACTION);
    if (!found.ok) return found;
    const before = found.value;
    const { levelsAtStart, levelsAtEnd, caseId, personId, endedOn } = before;
    if (before.version !== version) {
      return fail("errors.changed-meanwhile", { data: { ...before, ...levelsAtStart } });
    }
    const problems = startProblems(await lawOf(scope), typed, scope.today);
    if (endedOn !== null && endedOn < typed.startedOn) {
      problems.push({ field: "startedOn", code: "jobbsjansen.errors.after-end" });
    }
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
    await writeLevels(scope, participationId, { atStart: levels, atEnd: levelsAtEnd });
    scope.audit({
      action: ACTION,
      objectType: "jobbsjansen_participation",
      objectId: participationId,
      caseId,
      personId,
      changes: toldChanges(
        { ...before, ...namedLevels(levelsAtStart, "start") },
        { ...rest, ...namedLevels(levels, "start") },
      ),
    });
    scope.touch(caseId);
    return ok({ participationId, caseId, personId });
  },
});
