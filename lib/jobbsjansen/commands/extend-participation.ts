import "server-only";
import { jobbsjansenExtension } from "@/db/schema/jobbsjansen";
import { lawOf } from "@/lib/law/queries/law";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { jobbsjansenRoles } from "../access";
import { extendParticipationInput } from "../input";
import { participationForChange } from "../queries/participations";
import { extensionProblem, longestOn } from "../rules/duration";
import { refused } from "./command-parts";
import { toldChanges } from "./told-changes";

const ACTION = "jobbsjansen.extend-participation";

/**
 * Adds months to a participation on a ground that still has some left. Errors: that of
 * `extensionProblem` at the months, `jobbsjansen.errors.in-future` and `jobbsjansen.errors.ended`.
 *
 * @throws not found
 */
export const extendParticipation = command({
  name: ACTION,
  input: extendParticipationInput,
  roles: jobbsjansenRoles,
  async run(scope, { participationId, idempotencyKey: _key, ...typed }) {
    const found = await participationForChange(scope, participationId, ACTION);
    if (!found.ok) return found;
    const { extensions, endedOn, caseId, personId } = found.value;
    if (endedOn !== null) return fail("jobbsjansen.errors.ended");
    if (typed.decidedOn > scope.today) {
      return refused([{ field: "decidedOn", code: "jobbsjansen.errors.in-future" }]);
    }
    const longest = longestOn(await lawOf(scope), typed.decidedOn);
    const problem = extensionProblem(longest, extensions, typed);
    if (problem) return refused([{ field: "months", code: problem }]);
    const { municipalityId, tx, actor } = scope;
    const id = newId();
    await tx.insert(jobbsjansenExtension).values({
      municipalityId,
      id,
      participationId,
      ...typed,
      recordedBy: actor.accountId,
      recordedByName: actor.name,
    });
    scope.audit({
      action: ACTION,
      objectType: "jobbsjansen_extension",
      objectId: id,
      caseId,
      personId,
      changes: toldChanges({}, typed),
    });
    scope.touch(caseId);
    return ok({ participationId, caseId, personId });
  },
});
