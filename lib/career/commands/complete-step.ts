import "server-only";
import { and, eq } from "drizzle-orm";
import { housingStep } from "@/db/schema/career";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import { careerRoles } from "../access";
import { completeStepInput } from "../input";

const act = "career.complete-step";

/** Marks a step as done today, or as not done after all. Error: `errors.changed-meanwhile`. */
export const completeStep = command({
  name: act,
  input: completeStepInput,
  roles: careerRoles,
  async run(scope, { caseId, stepId, version, done }) {
    const opened = await caseForChange(scope, caseId, act);
    if (!opened.ok) return opened;
    const row = and(
      eq(housingStep.municipalityId, scope.municipalityId),
      eq(housingStep.caseId, caseId),
      eq(housingStep.id, stepId),
    );
    const [step] = await scope.tx.select().from(housingStep).where(row);
    if (!step)
      throw notFound({ action: act, objectType: "housing_step", objectId: stepId, caseId });
    if (step.version !== version) {
      return fail("errors.changed-meanwhile", { data: { version: step.version } });
    }
    const doneOn = done ? scope.today : null;
    await scope.tx
      .update(housingStep)
      .set({ doneOn, version: version + 1 })
      .where(row);
    scope.audit({
      action: act,
      objectType: "housing_step",
      objectId: stepId,
      caseId,
      changes: [{ field: "doneOn", before: step.doneOn, after: doneOn }],
    });
    return ok({ stepId, caseId });
  },
});
