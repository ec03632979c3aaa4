import "server-only";
import { and, asc, desc, eq, inArray, type SQL } from "drizzle-orm";
import {
  jobbsjansenExtension,
  jobbsjansenGoal,
  jobbsjansenLevel,
  jobbsjansenParticipation,
  jobbsjansenTalk,
} from "@/db/schema/jobbsjansen";
import { caseForChange } from "@/lib/cases/queries/require-case";
import type { LanguageLevels } from "@/lib/facts/vocabulary/language-levels";
import { notFound } from "@/lib/platform/errors";
import { ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { Extension, Goal, Participation, Talk, WholeParticipation } from "../types";

type Row = typeof jobbsjansenParticipation.$inferSelect;

function toParticipation({ municipalityId: _wall, createdAt: _created, ...rest }: Row) {
  return rest as Participation;
}

function participationsWhere(scope: Scope, which: SQL | undefined) {
  return scope.tx
    .select()
    .from(jobbsjansenParticipation)
    .where(and(eq(jobbsjansenParticipation.municipalityId, scope.municipalityId), which))
    .orderBy(desc(jobbsjansenParticipation.startedOn), desc(jobbsjansenParticipation.id));
}

/** The participations of the people of the cases, the latest first. */
export async function participationsOfCases(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Participation[]> {
  const rows = await participationsWhere(
    scope,
    inArray(jobbsjansenParticipation.caseId, [...caseIds]),
  );
  return rows.map(toParticipation);
}

/** Whether someone takes part now, in whichever case. */
export async function isTakingPart(scope: Scope, personId: string): Promise<boolean> {
  const rows = await participationsWhere(scope, eq(jobbsjansenParticipation.personId, personId));
  return rows.some(({ endedOn }) => endedOn === null);
}

/**
 * One participation with all that belongs to it, its case locked for a change; the case may be
 * closed, since a result may be known later.
 *
 * @throws not found, the refusal audited
 */
export async function participationForChange(
  scope: Scope,
  id: string,
  act: string,
): Promise<Result<WholeParticipation>> {
  const [row] = await participationsWhere(scope, eq(jobbsjansenParticipation.id, id));
  if (!row) {
    throw notFound({ action: act, objectType: "jobbsjansen_participation", objectId: id });
  }
  const opened = await caseForChange(scope, row.caseId, act, { closedToo: true });
  if (!opened.ok) return opened;
  const [whole] = await withParts(scope, [toParticipation(row)]);
  return ok(whole as WholeParticipation);
}

/** The participations with their levels, goals, extensions and talks. */
export async function withParts(
  scope: Scope,
  participations: readonly Participation[],
): Promise<WholeParticipation[]> {
  if (participations.length === 0) return [];
  const ids = participations.map(({ id }) => id);
  const { municipalityId, tx } = scope;
  const [levels, goals, extensions, talks] = await Promise.all([
    tx
      .select()
      .from(jobbsjansenLevel)
      .where(
        and(
          eq(jobbsjansenLevel.municipalityId, municipalityId),
          inArray(jobbsjansenLevel.participationId, ids),
        ),
      ),
    tx
      .select()
      .from(jobbsjansenGoal)
      .where(
        and(
          eq(jobbsjansenGoal.municipalityId, municipalityId),
          inArray(jobbsjansenGoal.participationId, ids),
        ),
      )
      .orderBy(asc(jobbsjansenGoal.dueOn), asc(jobbsjansenGoal.id)),
    tx
      .select()
      .from(jobbsjansenExtension)
      .where(
        and(
          eq(jobbsjansenExtension.municipalityId, municipalityId),
          inArray(jobbsjansenExtension.participationId, ids),
        ),
      )
      .orderBy(asc(jobbsjansenExtension.decidedOn), asc(jobbsjansenExtension.id)),
    tx
      .select()
      .from(jobbsjansenTalk)
      .where(
        and(
          eq(jobbsjansenTalk.municipalityId, municipalityId),
          inArray(jobbsjansenTalk.participationId, ids),
        ),
      )
      .orderBy(desc(jobbsjansenTalk.offeredOn), desc(jobbsjansenTalk.id)),
  ]);
  return participations.map((one) => {
    const own = <T extends { participationId: string }>(rows: readonly T[]) =>
      rows.filter(({ participationId }) => participationId === one.id);
    const skills = own(levels);
    const levelsAt = (end: "atStart" | "atEnd") =>
      Object.fromEntries(skills.map((row) => [row.skill, row[end]])) as LanguageLevels;
    return {
      ...one,
      levelsAtStart: levelsAt("atStart"),
      levelsAtEnd: levelsAt("atEnd"),
      goals: own(goals) as Goal[],
      extensions: own(extensions) as Extension[],
      talks: own(talks) as Talk[],
    };
  });
}
