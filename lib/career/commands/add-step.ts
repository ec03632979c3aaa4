import "server-only";
import { housingStep } from "@/db/schema/career";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { ok } from "@/lib/platform/result";
import { careerRoles } from "../access";
import { addStepInput } from "../input";

const act = "career.add-step";

/** Agrees with the household on a step toward the goal: what, who does it, by when. */
export const addStep = command({
  name: act,
  input: addStepInput,
  roles: careerRoles,
  async run(scope, { caseId, idempotencyKey: _, ...content }) {
    const opened = await caseForChange(scope, caseId, act);
    if (!opened.ok) return opened;
    const stepId = newId();
    await scope.tx
      .insert(housingStep)
      .values({ municipalityId: scope.municipalityId, id: stepId, caseId, ...content });
    scope.audit({
      action: act,
      objectType: "housing_step",
      objectId: stepId,
      caseId,
      fields: Object.keys(content),
    });
    return ok({ stepId, caseId });
  },
});
