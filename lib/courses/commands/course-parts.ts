import "server-only";
import { and, eq } from "drizzle-orm";
import { courseInvitation } from "@/db/schema/courses";
import { staffName } from "@/lib/cases/queries/staff";
import { curriculum } from "@/lib/guidance/queries/curriculum";
import { codeLabels } from "@/lib/people/queries/code-lists";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { courseRoles } from "../access";
import { type CourseAnswer, settlePlaces } from "../rules/places";

/** Whether topics and languages are known and the leader works here; gives the leader's name. */
export async function checkCourseParts(
  scope: Scope,
  given: { topics: readonly string[]; languages: readonly string[]; responsibleId: string },
): Promise<Result<{ responsibleName: string }>> {
  const [unknown, responsibleName] = await Promise.all([
    unknownParts(scope, given),
    staffName(scope, given.responsibleId, courseRoles),
  ]);
  const fields = {
    ...unknown,
    ...(responsibleName === null && { responsibleId: ["courses.errors.not-staff"] }),
  };
  if (responsibleName === null || Object.keys(fields).length > 0) {
    return fail("errors.invalid-input", { fields });
  }
  return ok({ responsibleName });
}

/** The fields with a topic outside the curriculum or a language that stands in no list. */
export async function unknownParts(
  scope: Scope,
  { topics, languages }: { topics: readonly string[]; languages: readonly string[] },
): Promise<Record<string, string[]>> {
  const [{ topics: known }, labels] = await Promise.all([
    curriculum(scope),
    codeLabels(
      scope,
      languages.map((code) => ["language", code] as const),
    ),
  ]);
  const codes = new Set(known.map(({ code }) => code));
  return {
    ...(topics.some((topic) => !codes.has(topic)) && { topics: ["errors.invalid-value"] }),
    ...(languages.some((code) => !labels.has(`language.${code}`)) && {
      languages: ["errors.invalid-value"],
    }),
  };
}

/** Gives out the places of a course anew. The caller holds the course locked. */
export async function givePlaces(scope: Scope, courseId: string, places: number): Promise<void> {
  const rows = await scope.tx
    .select({
      id: courseInvitation.id,
      answer: courseInvitation.answer,
      hasPlace: courseInvitation.hasPlace,
      waitsSince: courseInvitation.waitsSince,
      caseId: courseInvitation.caseId,
      personId: courseInvitation.personId,
    })
    .from(courseInvitation)
    .where(
      and(
        eq(courseInvitation.municipalityId, scope.municipalityId),
        eq(courseInvitation.courseId, courseId),
      ),
    )
    .for("update");
  const invited = rows.map((row) => ({
    ...row,
    answer: row.answer as CourseAnswer | null,
    waitsSince: row.waitsSince && new Date(row.waitsSince).toISOString(),
  }));
  for (const { id, hasPlace, waitsSince } of settlePlaces(invited, places, scope.now)) {
    await scope.tx
      .update(courseInvitation)
      .set({ hasPlace, waitsSince })
      .where(
        and(eq(courseInvitation.municipalityId, scope.municipalityId), eq(courseInvitation.id, id)),
      );
    const row = invited.find((one) => one.id === id);
    scope.audit({
      action: "courses.give-place",
      objectType: "course_invitation",
      objectId: id,
      caseId: row?.caseId,
      personId: row?.personId,
      changes: [{ field: "hasPlace", before: row?.hasPlace, after: hasPlace }],
    });
    if (row) scope.touch(row.caseId);
  }
}

/** Marks every case with someone in the course, when its days have changed. */
export async function touchInvited(scope: Scope, courseId: string): Promise<void> {
  const rows = await scope.tx
    .selectDistinct({ caseId: courseInvitation.caseId })
    .from(courseInvitation)
    .where(
      and(
        eq(courseInvitation.municipalityId, scope.municipalityId),
        eq(courseInvitation.courseId, courseId),
      ),
    );
  for (const { caseId } of rows) scope.touch(caseId);
}
