import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { programmeDecision, programmeParticipation } from "@/db/schema/programme";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { lastDayOf, prolongedBy } from "@/lib/law/rules/duration";
import { issueLetter } from "@/lib/letters/commands/issue-letter";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { ok } from "@/lib/platform/result";
import { programmeRoles } from "../access";
import { recordDecisionInput } from "../input/decision";
import { checkDecision, type DecisionGiven } from "../queries/decision-check";
import { decisionOrder } from "../queries/decision-order";
import { participationForChange } from "../queries/participations";
import { goalGroup } from "../rules/codes";
import type { Participation } from "../types";

/**
 * Records a decision in a person's programme, and issues the letter that tells of it. What was decided
 * before stays as it was; of two who decide at once, the later is held against the first.
 *
 * Errors: `cases.errors.case-closed`, those of `issueLetter`, and those of the fields
 */
export const recordDecision = command({
  name: "programme.record-decision",
  input: recordDecisionInput,
  roles: programmeRoles,
  async run(scope, { participationId, idempotencyKey: _key, language, plain, ...given }) {
    const act = "programme.record-decision";
    const found = await participationForChange(scope, participationId, act);
    if (!found.ok) return found;
    const { caseId, personId } = found.value;
    const opened = await caseForChange(scope, caseId, act);
    if (!opened.ok) return opened;
    const checked = await checkDecision(scope, found.value, given);
    if (!checked.ok) return checked;
    const { before, grounds } = checked.value;
    const id = newId();
    await scope.tx.insert(programmeDecision).values({
      municipalityId: scope.municipalityId,
      id,
      participationId,
      ...given,
      decidedBy: scope.actor.accountId,
      decidedByName: scope.actor.name,
    });
    const after = consequencesOf(found.value, given, scope.today);
    await scope.tx
      .update(programmeParticipation)
      .set({ ...after, version: sql`${programmeParticipation.version} + 1` })
      .where(
        and(
          eq(programmeParticipation.municipalityId, scope.municipalityId),
          eq(programmeParticipation.id, participationId),
        ),
      );
    const order = await decisionOrder(scope, found.value, { given, grounds, language, plain }, id);
    const issued = await issueLetter(scope, order);
    if (!issued.ok) return issued;
    scope.audit({
      action: act,
      objectType: "programme_decision",
      objectId: id,
      caseId,
      personId,
      changes: [
        { field: "decisionKind", before: before.at(-1)?.kind ?? null, after: given.kind },
        ...changesBetween({}, { decisionDate: given.decidedOn, months: given.months }),
        ...changesBetween<Record<string, unknown>>(found.value, after),
      ],
    });
    scope.touch(caseId);
    return ok({ participationId, caseId, decisionId: id, letterId: issued.value.letterId });
  },
});

/** What the decision changes in the programme itself. */
function consequencesOf(programme: Participation, decision: DecisionGiven, today: string) {
  const { kind, decidedOn, months, extensionMonths, endGoal, startsOn, stopFrom } = decision;
  const starts = programme.startedOn ?? startsOn;
  const whole = months && starts ? lastDayOf(starts, months) : programme.plannedEndOn;
  const stops =
    kind === "stopped_permanently" &&
    programme.startedOn !== null &&
    programme.endedOn === null &&
    stopFrom !== null &&
    stopFrom <= today;
  return {
    decidedOn: programme.decidedOn ?? decidedOn,
    endGoal: endGoal ? goalGroup(endGoal) : programme.endGoal,
    plannedEndOn: whole && extensionMonths ? prolongedBy(whole, extensionMonths) : whole,
    ...(stops && { endedOn: stopFrom, exitReason: "stopped" }),
  };
}
