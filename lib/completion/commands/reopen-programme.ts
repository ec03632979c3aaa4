import "server-only";
import { programmeEnding } from "@/db/schema/completion";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import {
  participationForChange,
  participationsOfCase,
} from "@/lib/programme/queries/participations";
import { stateOf } from "@/lib/programme/rules/participation";
import { completionRoles } from "../access";
import { reopenProgrammeInput } from "../input";
import { changeEnd } from "./change-end";

const act = "completion.reopen-programme";

/**
 * Takes a programme up again that was recorded as ended, with why. What was recorded of the end stands
 * beside it.
 *
 * Errors: `completion.errors.not-ended`, `programme.errors.already-in-programme`,
 * `errors.changed-meanwhile`
 */
export const reopenProgramme = command({
  name: act,
  input: reopenProgrammeInput,
  roles: completionRoles,
  async run(scope, { participationId, version, idempotencyKey: _key, reason }) {
    const found = await participationForChange(scope, participationId, act);
    if (!found.ok) return found;
    const programme = found.value;
    const { caseId, personId } = programme;
    if (programme.endedOn === null) return fail("completion.errors.not-ended");
    const others = await participationsOfCase(scope, caseId);
    if (others.some((one) => one.personId === personId && stateOf(one) !== "ended")) {
      return fail("programme.errors.already-in-programme");
    }
    const changed = await changeEnd(scope, programme, {
      version,
      after: { endedOn: null, exitReason: null },
    });
    if (!changed.ok) return changed;
    await scope.tx.insert(programmeEnding).values({
      municipalityId: scope.municipalityId,
      id: newId(),
      participationId,
      act: "reopened",
      reason,
      recordedBy: scope.actor.accountId,
      recordedByName: scope.actor.name,
      createdAt: scope.now,
    });
    scope.audit({
      action: act,
      objectType: "programme_participation",
      objectId: participationId,
      caseId,
      personId,
      changes: changed.value.changes,
    });
    scope.touch(caseId);
    return ok({ participationId, caseId, personId });
  },
});
