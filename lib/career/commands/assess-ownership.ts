import "server-only";
import { ownershipAssessment } from "@/db/schema/career";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { careerRoles } from "../access";
import { assessOwnershipInput } from "../input";

const act = "career.assess-ownership";

/** Records what came of considering a start loan and rent-to-own with the household, and why. */
export const assessOwnership = command({
  name: act,
  input: assessOwnershipInput,
  roles: careerRoles,
  async run(scope, { caseId, idempotencyKey: _, ...content }) {
    const opened = await caseForChange(scope, caseId, act);
    if (!opened.ok) return opened;
    if (content.assessedOn > scope.today) {
      const code = "career.errors.in-the-future";
      return fail(code, { fields: { assessedOn: [code] } });
    }
    const assessmentId = newId();
    await scope.tx.insert(ownershipAssessment).values({
      municipalityId: scope.municipalityId,
      id: assessmentId,
      caseId,
      ...content,
      recordedBy: scope.actor.accountId,
      recordedByName: scope.actor.name,
    });
    scope.audit({
      action: act,
      objectType: "ownership_assessment",
      objectId: assessmentId,
      caseId,
      fields: Object.keys(content),
    });
    scope.touch(caseId);
    return ok({ assessmentId, caseId });
  },
});
