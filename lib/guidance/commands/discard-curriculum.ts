import "server-only";
import { and, eq } from "drizzle-orm";
import { guidanceCurriculum } from "@/db/schema/guidance-plans";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { curriculumKeepers } from "../access";
import { discardCurriculumInput } from "../input";
import { draftForChange } from "../queries/curriculum";

/** Throws the draft away; the published editions stay. */
export const discardCurriculum = command({
  name: "guidance.discard-curriculum",
  input: discardCurriculumInput,
  roles: curriculumKeepers,
  async run(scope, { version }) {
    const draft = await draftForChange(scope);
    if (!draft.ok) return draft;
    const { number } = draft.value;
    if (draft.value.version !== version) return fail("guidance.errors.draft-changed");
    await scope.tx
      .delete(guidanceCurriculum)
      .where(
        and(
          eq(guidanceCurriculum.municipalityId, scope.municipalityId),
          eq(guidanceCurriculum.number, number),
        ),
      );
    scope.audit({
      action: "guidance.discard-curriculum",
      objectType: "guidance_curriculum",
      objectId: String(number),
    });
    return ok({ number });
  },
});
