import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { careerGuidance } from "@/db/schema/mapping";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { mappingRoles } from "../access";
import { recordGuidanceInput } from "../input";
import { ruleOf } from "../queries/guidance-rule";
import { mappedPerson } from "../queries/mapped-person";
import { guidanceOf } from "../queries/steps";
import { guidanceProblems } from "../rules/guidance";

const ACTION = "mapping.record-guidance";

/**
 * Records career guidance by the county: offered, held, recommended. Errors: those of
 * `guidanceProblems` at their fields, and `errors.changed-meanwhile`.
 *
 * @throws not found, also for someone outside the household
 */
export const recordGuidance = command({
  name: ACTION,
  input: recordGuidanceInput,
  roles: mappingRoles,
  async run(scope, { caseId, personId, version, ...typed }) {
    const opened = await caseForChange(scope, caseId, ACTION);
    if (!opened.ok) return opened;
    const person = await mappedPerson(scope, caseId, personId, ACTION);
    const [before] = await guidanceOf(scope, { caseIds: [caseId], personId });
    if ((before?.version ?? 0) !== version) {
      return fail("errors.changed-meanwhile", { data: before ?? { version: 0 } });
    }
    const rule = await ruleOf(scope, caseId, person);
    const problems = guidanceProblems(typed, { rule, today: scope.today });
    if (problems.length > 0) {
      const fields = Object.fromEntries(problems.map(({ field, code }) => [field, [code]]));
      return fail("errors.invalid-input", { fields });
    }
    const { municipalityId } = scope;
    const id = before?.id ?? newId();
    if (before) {
      await scope.tx
        .update(careerGuidance)
        .set({ ...typed, version: sql`${careerGuidance.version} + 1` })
        .where(and(eq(careerGuidance.municipalityId, municipalityId), eq(careerGuidance.id, id)));
    } else {
      await scope.tx
        .insert(careerGuidance)
        .values({ municipalityId, id, caseId, personId, ...typed });
    }
    scope.audit({
      action: ACTION,
      objectType: "career_guidance",
      objectId: id,
      caseId,
      personId,
      changes: changesBetween<Record<string, unknown>>(before ?? {}, typed),
    });
    scope.touch(caseId);
    return ok({ caseId, personId });
  },
});
