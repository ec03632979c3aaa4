import "server-only";
import { transitionTalk } from "@/db/schema/completion";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { participationForChange } from "@/lib/programme/queries/participations";
import { completionRoles } from "../access";
import { recordTalkInput } from "../input";

const act = "completion.record-talk";

/**
 * Records the transition talk, or one of those that are offered until the end: held, offered or
 * declined.
 *
 * Errors: `completion.errors.not-started`, and at `onDay` for a day to come or before the start
 */
export const recordTalk = command({
  name: act,
  input: recordTalkInput,
  roles: completionRoles,
  async run(scope, { participationId, idempotencyKey: _key, ...given }) {
    const found = await participationForChange(scope, participationId, act);
    if (!found.ok) return found;
    const { caseId, personId, startedOn } = found.value;
    if (startedOn === null) return fail("completion.errors.not-started");
    const code =
      given.onDay > scope.today ? "in-future" : given.onDay < startedOn ? "before-start" : null;
    if (code) {
      return fail("errors.invalid-input", { fields: { onDay: [`completion.errors.${code}`] } });
    }
    const id = newId();
    await scope.tx.insert(transitionTalk).values({
      municipalityId: scope.municipalityId,
      id,
      participationId,
      ...given,
      recordedBy: scope.actor.accountId,
      recordedByName: scope.actor.name,
    });
    scope.audit({
      action: act,
      objectType: "transition_talk",
      objectId: id,
      caseId,
      personId,
      changes: [
        { field: "heldOn", before: null, after: given.onDay },
        { field: "transitionTalk", before: null, after: given.kind },
        { field: "talkOutcome", before: null, after: given.outcome },
        { field: "interpreterUse", before: null, after: given.interpreterUse },
      ],
    });
    scope.touch(caseId);
    return ok({ participationId, caseId, personId, talkId: id });
  },
});
