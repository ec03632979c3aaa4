import "server-only";
import { programmeEnding } from "@/db/schema/completion";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { decisionsOfParticipations } from "@/lib/programme/queries/decisions";
import { exitReasons, participationForChange } from "@/lib/programme/queries/participations";
import { completionRoles } from "../access";
import { endProgrammeInput } from "../input";
import { problemsInEnding, stopBy } from "../rules/ending";
import { changeEnd } from "./change-end";

const act = "completion.end-programme";

/**
 * Records how and when a programme ended and what the participant goes on to, or corrects it. A stop
 * rests on the decision that stopped it. What was recorded before stands beside it.
 *
 * Errors: `errors.changed-meanwhile`, and those of the fields
 */
export const endProgramme = command({
  name: act,
  input: endProgrammeInput,
  roles: completionRoles,
  async run(scope, { participationId, version, idempotencyKey: _key, ...given }) {
    const found = await participationForChange(scope, participationId, act);
    if (!found.ok) return found;
    const programme = found.value;
    const [decisions, reasons] = await Promise.all([
      decisionsOfParticipations(scope, [participationId]),
      exitReasons(scope),
    ]);
    const stop = stopBy(decisions, given.endedOn);
    const exitReason =
      given.exitReason ??
      (given.kind === "stopped"
        ? "stopped"
        : given.activities.length === 1
          ? given.activities[0]
          : null) ??
      null;
    const ending = { ...given, exitReason };
    const problems: { field: string; code: string }[] = problemsInEnding(ending, programme, {
      stop,
      today: scope.today,
    });
    const known = new Set(reasons.flatMap(({ code, choosable }) => (choosable ? [code] : [])));
    if (exitReason !== null && !known.has(exitReason)) {
      problems.push({ field: "exitReason", code: "programme.errors.unknown-choice" });
    }
    if (given.activities.some((code) => !known.has(code))) {
      problems.push({ field: "activities", code: "programme.errors.unknown-choice" });
    }
    if (problems.length > 0) {
      const fields: Record<string, string[]> = {};
      for (const { field, code } of problems) fields[field] = [...(fields[field] ?? []), code];
      return fail("errors.invalid-input", { fields });
    }
    const changed = await changeEnd(scope, programme, {
      version,
      after: { endedOn: given.endedOn, exitReason },
    });
    if (!changed.ok) return changed;
    const id = newId();
    await scope.tx.insert(programmeEnding).values({
      municipalityId: scope.municipalityId,
      id,
      participationId,
      act: "ended",
      ...ending,
      decisionId: given.kind === "stopped" ? (stop?.id ?? null) : null,
      recordedBy: scope.actor.accountId,
      recordedByName: scope.actor.name,
      createdAt: scope.now,
    });
    scope.audit({
      action: act,
      objectType: "programme_participation",
      objectId: participationId,
      caseId: programme.caseId,
      personId: programme.personId,
      changes: [{ field: "endingKind", before: null, after: given.kind }, ...changed.value.changes],
    });
    scope.touch(programme.caseId);
    return ok({ participationId, caseId: programme.caseId, personId: programme.personId });
  },
});
