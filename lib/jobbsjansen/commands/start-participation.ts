import "server-only";
import { jobbsjansenParticipation } from "@/db/schema/jobbsjansen";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { lawOf } from "@/lib/law/queries/law";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { jobbsjansenRoles } from "../access";
import { startParticipationInput } from "../input";
import { requireCandidate } from "../queries/candidate";
import { isTakingPart } from "../queries/participations";
import { startProblems } from "../rules/participation";
import { namedLevels, refused, withoutLevels, writeLevels } from "./command-parts";
import { toldChanges } from "./told-changes";

const ACTION = "jobbsjansen.start-participation";

/**
 * Starts someone in Jobbsjansen. A person takes part once at a time. Errors: those of
 * `startProblems` at their fields, and `jobbsjansen.errors.already-takes-part`.
 *
 * @throws not found, also for a child and for someone outside the household
 */
export const startParticipation = command({
  name: ACTION,
  input: startParticipationInput,
  roles: jobbsjansenRoles,
  async run(scope, { caseId, personId, idempotencyKey: _key, ...typed }) {
    const opened = await caseForChange(scope, caseId, ACTION);
    if (!opened.ok) return opened;
    await requireCandidate(scope, caseId, personId, ACTION);
    if (await isTakingPart(scope, personId)) {
      return fail("jobbsjansen.errors.already-takes-part");
    }
    const problems = startProblems(await lawOf(scope), typed, scope.today);
    if (problems.length > 0) return refused(problems);
    const id = newId();
    const { levels, rest } = withoutLevels(typed);
    const { municipalityId, tx } = scope;
    await tx
      .insert(jobbsjansenParticipation)
      .values({ municipalityId, id, caseId, personId, ...rest });
    await writeLevels(scope, id, { atStart: levels, atEnd: {} });
    scope.audit({
      action: ACTION,
      objectType: "jobbsjansen_participation",
      objectId: id,
      caseId,
      personId,
      changes: toldChanges({}, { ...rest, ...namedLevels(levels, "start") }),
    });
    scope.touch(caseId);
    return ok({ participationId: id, caseId, personId });
  },
});
