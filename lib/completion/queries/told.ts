import "server-only";
import { and, eq } from "drizzle-orm";
import { person } from "@/db/schema/people";
import { codeListEntry } from "@/db/schema/reference";
import { classNames } from "@/lib/attendance/queries/classes";
import { standingCells } from "@/lib/attendance/queries/registered";
import type { LetterLanguage } from "@/lib/letters/rules/kinds";
import { norwegianRecord } from "@/lib/norwegian/queries/record";
import { latestLevels, measuresOf } from "@/lib/norwegian/rules/levels";
import type { Scope } from "@/lib/platform/transaction";
import { plansOfParticipations } from "@/lib/programme/queries/plans";
import type { Participation, WholePlan } from "@/lib/programme/types";
import { attendedIn, classesIn, elementsGiven, levelsOf, testsTaken } from "../rules/told";
import type { CertificateContent } from "../types";

export type Told = Omit<CertificateContent, "endedOn" | "completed"> & {
  /** The plan that stands, with its sub-goals; null while none has been in force. */
  standing: WholePlan | null;
};

/**
 * What the record tells of someone's programme, for the participant and for who takes over: elements
 * as they were in force, and hours of attendance as they stand.
 */
export async function toldOf(scope: Scope, programme: Participation): Promise<Told> {
  const { id, personId, endGoal } = programme;
  const startedOn = programme.startedOn ?? scope.today;
  const period = { from: startedOn, to: programme.endedOn ?? scope.today };
  const [[who], plans, cells, norwegian] = await Promise.all([
    scope.tx
      .select({
        name: person.displayName,
        birthDate: person.birthDate,
        precision: person.birthDatePrecision,
      })
      .from(person)
      .where(and(eq(person.municipalityId, scope.municipalityId), eq(person.id, personId))),
    plansOfParticipations(scope, [id]),
    standingCells(scope, [id], period),
    norwegianRecord(scope, personId),
  ]);
  const standing =
    plans.findLast(({ plan }) => plan.status === "in_force") ??
    plans.findLast(({ plan }) => plan.inForceFrom !== null) ??
    null;
  return {
    name: who?.name ?? "",
    birthDate: who?.precision === "day" ? who.birthDate : null,
    startedOn,
    endGoal: standing?.plan.endGoal ?? endGoal,
    endGoalDetail: standing?.plan.endGoalDetail ?? null,
    elements: elementsGiven(plans, period),
    attended: attendedIn(cells, plans, await classNames(scope, classesIn(cells))),
    norwegian: levelsOf(standing, latestLevels(measuresOf(norwegian))),
    tests: testsTaken(norwegian.tests),
    standing,
  };
}

/** What an exit reason is called in a language. */
export async function reasonIn(
  scope: Scope,
  language: LetterLanguage,
  code: string | null,
): Promise<string | null> {
  if (code === null) return null;
  const [row] = await scope.tx
    .select({ name: codeListEntry[language] })
    .from(codeListEntry)
    .where(and(eq(codeListEntry.list, "exit_reason"), eq(codeListEntry.code, code)));
  return row?.name ?? null;
}
