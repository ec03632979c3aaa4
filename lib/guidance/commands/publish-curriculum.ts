import "server-only";
import { and, eq } from "drizzle-orm";
import { guidanceCurriculum } from "@/db/schema/guidance-plans";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { curriculumKeepers } from "../access";
import { publishCurriculumInput } from "../input";
import { draftForChange, standingCurriculum } from "../queries/curriculum";
import { missingToPublish } from "../rules/curriculum";
import { recountStandings } from "./keep-standings";

/**
 * Publishes the draft. It stands at once, and is not changed again; where every household stands is
 * counted anew by it.
 */
export const publishCurriculum = command({
  name: "guidance.publish-curriculum",
  input: publishCurriculumInput,
  roles: curriculumKeepers,
  async run(scope, { version, note }) {
    const draft = await draftForChange(scope);
    if (!draft.ok) return draft;
    const { number, content } = draft.value;
    if (draft.value.version !== version) return fail("guidance.errors.draft-changed");
    if (missingToPublish(content).length > 0) return fail("guidance.errors.not-complete");
    const standing = await standingCurriculum(scope);
    if (JSON.stringify(standing.content) === JSON.stringify(content)) {
      return fail("guidance.errors.nothing-differs");
    }
    await scope.tx
      .update(guidanceCurriculum)
      .set({
        status: "published",
        note: note || null,
        publishedAt: scope.now,
        publishedByName: scope.actor.name,
        version: version + 1,
      })
      .where(
        and(
          eq(guidanceCurriculum.municipalityId, scope.municipalityId),
          eq(guidanceCurriculum.number, number),
        ),
      );
    await recountStandings(scope);
    scope.audit({
      action: "guidance.publish-curriculum",
      objectType: "guidance_curriculum",
      objectId: String(number),
      changes: [{ field: "status", before: "draft", after: "published" }],
    });
    return ok({ number });
  },
});
