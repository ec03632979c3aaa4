import "server-only";
import { programmeSituation } from "@/db/schema/completion";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { participationForChange } from "@/lib/programme/queries/participations";
import { completionRoles } from "../access";
import { recordSituationInput } from "../input";
import { problemsInSituation, statusOf } from "../rules/situation";
import { changeEnd } from "./change-end";

const act = "completion.record-situation";

/**
 * Records what someone does 12 or 24 months after the programme, and who told it. A later record
 * stands before an earlier one; the case may be closed.
 *
 * Errors: `completion.errors.not-ended`, and those of the fields
 */
export const recordSituation = command({
  name: act,
  input: recordSituationInput,
  roles: completionRoles,
  async run(scope, { participationId, idempotencyKey: _key, ...given }) {
    const found = await participationForChange(scope, participationId, act);
    if (!found.ok) return found;
    const programme = found.value;
    const { caseId, personId, endedOn } = programme;
    if (endedOn === null) return fail("completion.errors.not-ended");
    const problems = problemsInSituation(given, { endedOn, today: scope.today });
    if (problems.length > 0) {
      return fail("errors.invalid-input", { fields: { onDay: problems.map(({ code }) => code) } });
    }
    const id = newId();
    await scope.tx.insert(programmeSituation).values({
      municipalityId: scope.municipalityId,
      id,
      participationId,
      endedOn,
      ...given,
      recordedBy: scope.actor.accountId,
      recordedByName: scope.actor.name,
      createdAt: scope.now,
    });
    const after = {
      statusAfterOneYear: statusOf(given.activity),
      statusAfterOneYearOn: given.onDay,
    };
    const changed = await changeEnd(scope, programme, {
      version: null,
      after: given.months === 12 ? after : {},
    });
    if (!changed.ok) return changed;
    scope.audit({
      action: act,
      objectType: "programme_situation",
      objectId: id,
      caseId,
      personId,
      changes: [
        { field: "activityAfter", before: null, after: given.activity },
        { field: "monthsAfter", before: null, after: given.months },
        ...changed.value.changes,
      ],
    });
    scope.touch(caseId);
    return ok({ participationId, caseId, personId, situationId: id });
  },
});
