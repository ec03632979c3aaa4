import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import {
  careerGuidance,
  competenceMapping,
  learningNeed,
  learningScreening,
} from "@/db/schema/mapping";
import type { Scope } from "@/lib/platform/transaction";
import type { LearningNeed } from "../rules/learning";
import type { LearningScreening, RecordedGuidance } from "../types";

/** Whose guidance and screening is asked for: everyone of the cases, or one person. */
type Whose = { caseIds: readonly string[]; personId?: string };

/** The career guidance recorded of the people of the cases. */
export async function guidanceOf(
  scope: Scope,
  { caseIds, personId }: Whose,
): Promise<(RecordedGuidance & { caseId: string })[]> {
  const rows = await scope.tx
    .select()
    .from(careerGuidance)
    .where(
      and(
        eq(careerGuidance.municipalityId, scope.municipalityId),
        inArray(careerGuidance.caseId, [...caseIds]),
        personId ? eq(careerGuidance.personId, personId) : undefined,
      ),
    );
  return rows.map(({ municipalityId: _wall, createdAt: _created, ...rest }) => rest);
}

/** What was asked early about what affects learning, of the people of the cases. */
export async function screeningsOf(
  scope: Scope,
  { caseIds, personId }: Whose,
): Promise<(LearningScreening & { caseId: string })[]> {
  const rows = await scope.tx
    .select()
    .from(learningScreening)
    .where(
      and(
        eq(learningScreening.municipalityId, scope.municipalityId),
        inArray(learningScreening.caseId, [...caseIds]),
        personId ? eq(learningScreening.personId, personId) : undefined,
      ),
    );
  if (rows.length === 0) return [];
  const needs = await scope.tx
    .select()
    .from(learningNeed)
    .where(
      and(
        eq(learningNeed.municipalityId, scope.municipalityId),
        inArray(
          learningNeed.screeningId,
          rows.map(({ id }) => id),
        ),
      ),
    );
  return rows.map(({ municipalityId: _wall, createdAt: _created, ...rest }) => ({
    ...rest,
    needs: needs
      .filter(({ screeningId }) => screeningId === rest.id)
      .map(({ area, need, referral, referredOn }) => ({ area, need, referral, referredOn }))
      .map((one) => one as LearningNeed),
  }));
}

/** When someone's skills were mapped and career guidance given. The caller has opened the case. */
export async function preparedOn(
  scope: Scope,
  { caseId, personId }: { caseId: string; personId: string },
): Promise<{ mappedOn: string | null; guidedOn: string | null }> {
  const held = (table: typeof competenceMapping | typeof careerGuidance) =>
    sql<string | null>`(select held_on from ${table}
      where municipality_id = ${scope.municipalityId} and case_id = ${caseId}
        and person_id = ${personId})`;
  const [row] = await scope.tx.execute<{ mappedOn: string | null; guidedOn: string | null }>(
    sql`select ${held(competenceMapping)} as "mappedOn", ${held(careerGuidance)} as "guidedOn"`,
  );
  return row ?? { mappedOn: null, guidedOn: null };
}
