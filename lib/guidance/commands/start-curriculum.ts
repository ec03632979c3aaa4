import "server-only";
import { eq, max } from "drizzle-orm";
import { guidanceCurriculum } from "@/db/schema/guidance-plans";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { curriculumKeepers } from "../access";
import { startCurriculumInput } from "../input";
import { standingCurriculum } from "../queries/curriculum";

/** Begins the next edition of the curriculum: a copy of the one that stands. */
export const startCurriculum = command({
  name: "guidance.start-curriculum",
  input: startCurriculumInput,
  roles: curriculumKeepers,
  async run(scope) {
    const { content } = await standingCurriculum(scope);
    const [numbers] = await scope.tx
      .select({ highest: max(guidanceCurriculum.number) })
      .from(guidanceCurriculum)
      .where(eq(guidanceCurriculum.municipalityId, scope.municipalityId));
    const number = (numbers?.highest ?? 0) + 1;
    const started = await scope.tx
      .insert(guidanceCurriculum)
      .values({
        municipalityId: scope.municipalityId,
        number,
        content,
        startedByName: scope.actor.name,
        createdAt: scope.now,
        changedAt: scope.now,
        changedByName: scope.actor.name,
      })
      .onConflictDoNothing()
      .returning({ number: guidanceCurriculum.number });
    if (started.length === 0) return fail("guidance.errors.draft-exists");
    scope.audit({
      action: "guidance.start-curriculum",
      objectType: "guidance_curriculum",
      objectId: String(number),
    });
    return ok({ number });
  },
});
