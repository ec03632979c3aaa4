import "server-only";
import { and, eq } from "drizzle-orm";
import { guidanceCurriculum } from "@/db/schema/guidance-plans";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { curriculumKeepers } from "../access";
import { writeTopicInput } from "../input";
import { draftForChange } from "../queries/curriculum";
import { type CurriculumTopic, newTopicKey, topicsOf, withTopic } from "../rules/curriculum";

/** Writes a topic of the draft, or adds one. The key of a topic never changes. */
export const writeTopic = command({
  name: "guidance.write-topic",
  input: writeTopicInput,
  roles: curriculumKeepers,
  async run(scope, given) {
    const draft = await draftForChange(scope);
    if (!draft.ok) return draft;
    const { number, content, version } = draft.value;
    const keys = topicsOf(content).map((topic) => topic.key);
    const before = topicsOf(content).find((topic) => topic.key === given.key);
    if (given.key && !before) return fail("guidance.errors.no-such-topic");
    if (version !== given.version) {
      return fail("errors.changed-meanwhile", { data: { ...(before && typed(before)), version } });
    }
    if (!content.some((module) => module.key === given.module)) {
      const fields = { module: ["guidance.errors.unknown-choice"] };
      return fail("errors.invalid-input", { fields });
    }
    const topic: CurriculumTopic = {
      key: given.key ?? newTopicKey(given.nb, keys),
      title: { nb: given.nb, nn: given.nn, en: given.en },
      goal: { nb: given.goalNb ?? "", nn: given.goalNn ?? "", en: given.goalEn ?? "" },
      audience: given.audience,
      refreshMonths: given.refreshMonths ?? null,
      isActive: given.isActive,
    };
    await scope.tx
      .update(guidanceCurriculum)
      .set({
        content: withTopic(content, { module: given.module, place: given.place ?? null, topic }),
        changedAt: scope.now,
        changedByName: scope.actor.name,
        version: version + 1,
      })
      .where(
        and(
          eq(guidanceCurriculum.municipalityId, scope.municipalityId),
          eq(guidanceCurriculum.number, number),
        ),
      );
    scope.audit({
      action: "guidance.write-topic",
      objectType: "guidance_curriculum",
      objectId: `${number}/${topic.key}`,
      changes: changesBetween(before ? changed(before) : {}, changed(topic)),
    });
    return ok({ key: topic.key });
  },
});

/** A topic as the fields of its form. */
const typed = ({ title, goal, audience, refreshMonths, isActive }: CurriculumTopic) => ({
  ...title,
  goalNb: goal.nb,
  goalNn: goal.nn,
  goalEn: goal.en,
  audience,
  refreshMonths,
  isActive,
});

const changed = (topic: CurriculumTopic) => {
  const { audience, ...fields } = typed(topic);
  return { ...fields, topicAudience: audience };
};
