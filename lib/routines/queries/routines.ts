import "server-only";
import { and, asc, desc, eq } from "drizzle-orm";
import { stageRoutine } from "@/db/schema/routines";
import type { Scope } from "@/lib/platform/transaction";
import type { RoutineStage } from "../rules/stages";
import type { Routine } from "../types";

const columns = {
  stage: stageRoutine.stage,
  version: stageRoutine.version,
  nb: stageRoutine.nb,
  nn: stageRoutine.nn,
  en: stageRoutine.en,
  writtenByName: stageRoutine.writtenByName,
  writtenAt: stageRoutine.writtenAt,
};

/** The guidance that stands, for each stage that has ever had any; it may be empty. */
export async function routines(scope: Scope): Promise<Routine[]> {
  const rows = await scope.tx
    .selectDistinctOn([stageRoutine.stage], columns)
    .from(stageRoutine)
    .where(eq(stageRoutine.municipalityId, scope.municipalityId))
    .orderBy(asc(stageRoutine.stage), desc(stageRoutine.version));
  return rows as Routine[];
}

/** Every version of the guidance for a stage, the newest first. */
export async function routineVersions(scope: Scope, stage: RoutineStage): Promise<Routine[]> {
  const rows = await scope.tx
    .select(columns)
    .from(stageRoutine)
    .where(
      and(eq(stageRoutine.municipalityId, scope.municipalityId), eq(stageRoutine.stage, stage)),
    )
    .orderBy(desc(stageRoutine.version));
  return rows as Routine[];
}
