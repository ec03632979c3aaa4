import "server-only";
import { and, eq } from "drizzle-orm";
import { bulkInsert } from "@/db/bulk-insert";
import { learningNeed, learningScreening } from "@/db/schema/mapping";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { mappingRoles } from "../access";
import { needsOf, recordLearningInput } from "../input";
import { mappedPerson } from "../queries/mapped-person";
import { screeningsOf } from "../queries/steps";
import { learningProblems } from "../rules/learning";

const ACTION = "mapping.record-learning";

/**
 * Records that it was asked what affects learning, and what is needed: areas, needs and referrals as
 * codes, never findings. The trail says that it was done, not in which area. Errors: those of
 * `learningProblems` at their fields, and `errors.changed-meanwhile`.
 *
 * @throws not found, also for someone outside the household
 */
export const recordLearning = command({
  name: ACTION,
  input: recordLearningInput,
  roles: mappingRoles,
  async run(scope, input) {
    const { caseId, personId, version, screenedOn } = input;
    const opened = await caseForChange(scope, caseId, ACTION);
    if (!opened.ok) return opened;
    await mappedPerson(scope, caseId, personId, ACTION);
    const [before] = await screeningsOf(scope, { caseIds: [caseId], personId });
    if ((before?.version ?? 0) !== version) {
      return fail("errors.changed-meanwhile", { data: { version: before?.version ?? 0 } });
    }
    const needs = needsOf(input);
    const problems = learningProblems({ screenedOn, needs }, scope.today);
    if (problems.length > 0) {
      const fields = Object.fromEntries(problems.map(({ field, code }) => [field, [code]]));
      return fail("errors.invalid-input", { fields });
    }
    const { municipalityId, tx } = scope;
    const id = before?.id ?? newId();
    if (before) {
      await tx
        .update(learningScreening)
        .set({ screenedOn, version: version + 1 })
        .where(
          and(eq(learningScreening.municipalityId, municipalityId), eq(learningScreening.id, id)),
        );
      await tx
        .delete(learningNeed)
        .where(
          and(eq(learningNeed.municipalityId, municipalityId), eq(learningNeed.screeningId, id)),
        );
    } else {
      await tx
        .insert(learningScreening)
        .values({ municipalityId, id, caseId, personId, screenedOn });
    }
    await bulkInsert(
      tx,
      learningNeed,
      needs.map((need) => ({ municipalityId, screeningId: id, ...need })),
    );
    scope.audit({
      action: ACTION,
      objectType: "learning_screening",
      objectId: id,
      caseId,
      personId,
      changes: [{ field: "screenedOn", before: before?.screenedOn ?? null, after: screenedOn }],
    });
    scope.touch(caseId);
    return ok({ caseId, personId });
  },
});
