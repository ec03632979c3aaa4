import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import { guidanceCurriculum } from "@/db/schema/guidance-plans";
import { codeListEntry } from "@/db/schema/reference";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { Audience, CurriculumContent, CurriculumModule } from "../rules/curriculum";
import type { CurriculumDraft, CurriculumEdition, Topic } from "../types";

/** The edition that stands, with 0 for the product's own. */
export type StandingCurriculum = { number: number; content: CurriculumContent };

/** The curriculum that stands: the municipality's latest edition, or the product's. */
export async function standingCurriculum(scope: Scope): Promise<StandingCurriculum> {
  const [edition] = await scope.tx
    .select({ number: guidanceCurriculum.number, content: guidanceCurriculum.content })
    .from(guidanceCurriculum)
    .where(
      and(
        eq(guidanceCurriculum.municipalityId, scope.municipalityId),
        eq(guidanceCurriculum.status, "published"),
      ),
    )
    .orderBy(desc(guidanceCurriculum.number))
    .limit(1);
  if (edition) return { number: edition.number, content: edition.content as CurriculumContent };
  return { number: 0, content: await productCurriculum(scope) };
}

// The product's rows change with a release, and so with a new process.
let given: CurriculumContent = [];

/** What the product brings: the topics of the reports, in modules. */
async function productCurriculum(scope: Scope): Promise<CurriculumContent> {
  if (given.length > 0) return given;
  const rows = await scope.tx
    .select()
    .from(codeListEntry)
    .where(inArray(codeListEntry.list, ["guidance_module", "guidance_topic"]))
    .orderBy(codeListEntry.position);
  const words = ({ nb, nn, en }: { nb: string; nn: string; en: string }) => ({ nb, nn, en });
  given = rows
    .filter((row) => row.list === "guidance_module")
    .map(
      (module): CurriculumModule => ({
        key: module.code,
        title: words(module),
        topics: rows
          .filter((row) => row.list === "guidance_topic" && row.details.module === module.code)
          .map((row) => ({
            key: row.code,
            title: words(row),
            goal: row.details.goal as CurriculumModule["title"],
            audience: row.details.audience as Audience[],
            refreshMonths: null,
            isActive: true,
          })),
      }),
    );
  return given;
}

/** The topics of the curriculum that stands, with the texts in the user's language. */
export async function curriculum(scope: Scope): Promise<{ edition: number; topics: Topic[] }> {
  const { number, content } = await standingCurriculum(scope);
  return {
    edition: number,
    topics: content.flatMap((module) =>
      module.topics.map((topic) => ({
        code: topic.key,
        title: topic.title[scope.locale],
        goal: topic.goal[scope.locale],
        module: module.key,
        moduleTitle: module.title[scope.locale],
        audience: topic.audience,
        refreshMonths: topic.refreshMonths,
        isActive: topic.isActive,
      })),
    ),
  };
}

/** The published editions of the municipality, the latest first. */
export async function curriculumEditions(scope: Scope): Promise<CurriculumEdition[]> {
  const rows = await scope.tx
    .select({
      number: guidanceCurriculum.number,
      publishedAt: guidanceCurriculum.publishedAt,
      publishedByName: guidanceCurriculum.publishedByName,
      note: guidanceCurriculum.note,
    })
    .from(guidanceCurriculum)
    .where(
      and(
        eq(guidanceCurriculum.municipalityId, scope.municipalityId),
        eq(guidanceCurriculum.status, "published"),
      ),
    )
    .orderBy(desc(guidanceCurriculum.number));
  return rows as CurriculumEdition[];
}

/** The edition being written; `lock` holds it until the transaction ends. */
export async function curriculumDraft(
  scope: Scope,
  { lock = false }: { lock?: boolean } = {},
): Promise<CurriculumDraft | null> {
  const query = scope.tx
    .select({
      number: guidanceCurriculum.number,
      content: guidanceCurriculum.content,
      startedByName: guidanceCurriculum.startedByName,
      changedAt: guidanceCurriculum.changedAt,
      changedByName: guidanceCurriculum.changedByName,
      version: guidanceCurriculum.version,
    })
    .from(guidanceCurriculum)
    .where(
      and(
        eq(guidanceCurriculum.municipalityId, scope.municipalityId),
        eq(guidanceCurriculum.status, "draft"),
      ),
    );
  const [row] = await (lock ? query.for("update") : query);
  return row ? { ...row, content: row.content as CurriculumContent } : null;
}

/** The draft under its lock; fails when there is none, as after someone has published it. */
export async function draftForChange(scope: Scope): Promise<Result<CurriculumDraft>> {
  const draft = await curriculumDraft(scope, { lock: true });
  return draft ? ok(draft) : fail("guidance.errors.no-draft");
}
