import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { programmeDecision, programmeParticipation } from "@/db/schema/programme";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { lastDayOf } from "@/lib/law/rules/duration";
import { issueLetter } from "@/lib/letters/commands/issue-letter";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { addMonths } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { programmeRoles } from "../access";
import { recordDecisionInput } from "../input/decision";
import {
  type DecisionGround,
  decisionGrounds,
  decisionsOfParticipations,
} from "../queries/decisions";
import { participationForChange } from "../queries/participations";
import { goalGroup } from "../rules/codes";
import { problemsInDecision } from "../rules/decision";
import { groundInWords, outcomeOf, termsOf } from "../rules/decision-words";
import type { Decision, Participation } from "../types";

/**
 * Records a decision in a person's programme, and issues the letter that tells of it. What was decided
 * before stays as it was.
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
    const [before, grounds, header] = await Promise.all([
      decisionsOfParticipations(scope, [participationId]),
      decisionGrounds(scope),
      caseHeader(scope, caseId),
    ]);
    const checked = check(scope, found.value, { before, grounds, given });
    if (!checked.ok) return checked;
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
    const issued = await issueLetter(scope, {
      kind: "programme_decision",
      language,
      plain,
      caseId,
      subjectType: "programme_decision",
      subjectId: id,
      recipient: { name: header.members.find((one) => one.personId === personId)?.name ?? "" },
      fields: {
        outcome: outcomeOf(given.kind, language),
        terms: termsOf(given, language),
        reasons: given.reason,
        grounds: checked.value.map((ground) =>
          groundInWords(ground[language], ground.law, language),
        ),
      },
    });
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

type Given = Omit<Decision, "id" | "participationId" | "decidedByName">;

/** The grounds that the decision rests on, or what in it cannot be right. */
function check(
  scope: Scope,
  { rightArisesOn }: Participation,
  { before, grounds, given }: { before: Decision[]; grounds: DecisionGround[]; given: Given },
): Result<DecisionGround[]> {
  const problems: { field: string; code: string }[] = problemsInDecision(given, {
    today: scope.today,
    rightArisesOn,
    isFirst: !before.some(({ kind }) => kind === "granted" || kind === "refused"),
  });
  const chosen = grounds.filter(({ code }) => given.grounds.includes(code));
  const fits = chosen.every(({ kinds }) => kinds.includes(given.kind));
  if (!fits || chosen.length !== new Set(given.grounds).size) {
    problems.push({ field: "grounds", code: "programme.errors.ground-of-another-decision" });
  }
  if (problems.length === 0) return ok(chosen);
  const fields: Record<string, string[]> = {};
  for (const { field, code } of problems) fields[field] = [...(fields[field] ?? []), code];
  return fail("errors.invalid-input", { fields });
}

/** What the decision changes in the programme itself. */
function consequencesOf(programme: Participation, decision: Given, today: string) {
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
    plannedEndOn: whole && extensionMonths ? addMonths(whole, extensionMonths) : whole,
    ...(stops && { endedOn: stopFrom, exitReason: "stopped" }),
  };
}
