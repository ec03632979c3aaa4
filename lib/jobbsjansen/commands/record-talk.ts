import "server-only";
import { jobbsjansenTalk } from "@/db/schema/jobbsjansen";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { ok } from "@/lib/platform/result";
import { jobbsjansenRoles } from "../access";
import { recordTalkInput } from "../input";
import { participationForChange } from "../queries/participations";
import { talkProblems } from "../rules/participation";
import { refused } from "./command-parts";
import { toldChanges } from "./told-changes";

const ACTION = "jobbsjansen.record-talk";

/**
 * Records a follow-up talk that was offered, and whether it was held. Errors: those of
 * `talkProblems` at their fields.
 *
 * @throws not found
 */
export const recordTalk = command({
  name: ACTION,
  input: recordTalkInput,
  roles: jobbsjansenRoles,
  async run(scope, { participationId, idempotencyKey: _key, ...typed }) {
    const found = await participationForChange(scope, participationId, ACTION);
    if (!found.ok) return found;
    const { caseId, personId } = found.value;
    const problems = talkProblems(found.value, typed.offeredOn, scope.today);
    if (problems.length > 0) return refused(problems);
    const { municipalityId, tx, actor } = scope;
    const id = newId();
    await tx.insert(jobbsjansenTalk).values({
      municipalityId,
      id,
      participationId,
      ...typed,
      recordedBy: actor.accountId,
      recordedByName: actor.name,
    });
    scope.audit({
      action: ACTION,
      objectType: "jobbsjansen_talk",
      objectId: id,
      caseId,
      personId,
      changes: toldChanges({}, typed),
    });
    scope.touch(caseId);
    return ok({ participationId, caseId, personId });
  },
});
