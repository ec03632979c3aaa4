import "server-only";
import { stageRoutine } from "@/db/schema/routines";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { routineKeepers } from "../access";
import { writeRoutineInput } from "../input";
import { routineVersions } from "../queries/routines";
import type { Routine } from "../types";

/** Writes a new version of the guidance for a stage; those before stay. Empty texts take it away. */
export const writeRoutine = command({
  name: "routines.write-routine",
  input: writeRoutineInput,
  roles: routineKeepers,
  async run(scope, { stage, version, nb, nn, en }) {
    const [before] = await routineVersions(scope, stage);
    if ((before?.version ?? 0) !== version) return changedMeanwhile(before);
    const texts = { nb, nn, en };
    const changes = changesBetween(textsOf(before), texts);
    if (changes.length === 0) return ok({ stage });
    const written = await scope.tx
      .insert(stageRoutine)
      .values({
        municipalityId: scope.municipalityId,
        stage,
        version: version + 1,
        ...texts,
        writtenBy: scope.actor.accountId,
        writtenByName: scope.actor.name,
        writtenAt: scope.now,
      })
      .onConflictDoNothing()
      .returning({ version: stageRoutine.version });
    if (written.length === 0) return changedMeanwhile((await routineVersions(scope, stage))[0]);
    scope.audit({
      action: "routines.write-routine",
      objectType: "stage_routine",
      objectId: `${stage}/${version + 1}`,
      changes,
    });
    return ok({ stage });
  },
});

const textsOf = (routine?: Routine) => ({
  nb: routine?.nb ?? null,
  nn: routine?.nn ?? null,
  en: routine?.en ?? null,
});

const changedMeanwhile = (routine?: Routine) =>
  fail("errors.changed-meanwhile", {
    data: { ...textsOf(routine), version: routine?.version ?? 0 },
  });
