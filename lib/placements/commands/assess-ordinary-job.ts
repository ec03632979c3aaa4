import "server-only";
import { ordinaryJobAssessment } from "@/db/schema/placements";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { householdOfCase } from "@/lib/people/queries/household";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { placementRoles } from "../access";
import { assessOrdinaryJobInput } from "../input/placement";

/**
 * Records whether someone can try an ordinary job soon with close follow-up, and why. It stays as it was
 * held; a later one stands beside it.
 *
 * Errors: `cases.errors.case-closed`, and at `assessedOn` for a day ahead
 */
export const assessOrdinaryJob = command({
  name: "placements.assess-ordinary-job",
  input: assessOrdinaryJobInput,
  roles: placementRoles,
  async run(scope, { caseId, personId, idempotencyKey: _key, ...content }) {
    const act = "placements.assess-ordinary-job";
    const opened = await caseForChange(scope, caseId, act);
    if (!opened.ok) return opened;
    const household = await householdOfCase(scope, caseId);
    if (!household?.members.some((line) => line.personId === personId)) {
      throw notFound({ action: act, objectType: "person", objectId: personId, caseId });
    }
    if (content.assessedOn > scope.today) {
      const fields = { assessedOn: ["placements.errors.day-in-future"] };
      return fail("errors.invalid-input", { fields });
    }
    const id = newId();
    await scope.tx.insert(ordinaryJobAssessment).values({
      municipalityId: scope.municipalityId,
      id,
      caseId,
      personId,
      ...content,
      byName: scope.actor.name,
    });
    scope.audit({
      action: act,
      objectType: "ordinary_job_assessment",
      objectId: id,
      caseId,
      personId,
      changes: [
        { field: "assessedOn", before: null, after: content.assessedOn },
        { field: "jobConclusion", before: null, after: content.conclusion },
      ],
    });
    scope.touch(caseId);
    return ok({ caseId, personId });
  },
});
