import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import {
  languagePractice,
  norwegianAssessment,
  norwegianDecision,
  norwegianExemption,
  norwegianHours,
  norwegianLeave,
  norwegianTest,
} from "@/db/schema/norwegian";
import type { Scope } from "@/lib/platform/transaction";
import type {
  Assessment,
  Exemption,
  NorwegianLeave,
  NorwegianRecord,
  OtherHours,
  Practice,
  Test,
  TrainingDecision,
  TrainingPeriods,
} from "../types";

type Kept = {
  municipalityId: string;
  caseId: string;
  personId: string;
  recordedBy: string;
  createdAt: string;
};

function entry<Row extends Kept>(row: Row) {
  const {
    municipalityId: _wall,
    caseId: _case,
    personId: _person,
    recordedBy: _by,
    createdAt: _at,
    ...rest
  } = row;
  return rest;
}

/**
 * All that is recorded of someone's Norwegian and civics, whichever case it was recorded in. The
 * caller has opened a case of the person.
 */
export async function norwegianRecord(scope: Scope, personId: string): Promise<NorwegianRecord> {
  const own = <T extends { municipalityId: never; personId: never }>(table: unknown) => {
    const columns = table as T;
    return and(eq(columns.municipalityId, scope.municipalityId), eq(columns.personId, personId));
  };
  const [assessments, tests, exemptions, decisions, leaves, hours, practice] = await Promise.all([
    scope.tx
      .select()
      .from(norwegianAssessment)
      .where(own(norwegianAssessment))
      .orderBy(asc(norwegianAssessment.assessedOn), asc(norwegianAssessment.id)),
    scope.tx
      .select()
      .from(norwegianTest)
      .where(own(norwegianTest))
      .orderBy(asc(norwegianTest.heldOn), asc(norwegianTest.id)),
    scope.tx
      .select()
      .from(norwegianExemption)
      .where(own(norwegianExemption))
      .orderBy(asc(norwegianExemption.decidedOn), asc(norwegianExemption.id)),
    scope.tx
      .select()
      .from(norwegianDecision)
      .where(own(norwegianDecision))
      .orderBy(asc(norwegianDecision.decidedOn), asc(norwegianDecision.id)),
    scope.tx
      .select()
      .from(norwegianLeave)
      .where(own(norwegianLeave))
      .orderBy(asc(norwegianLeave.fromOn), asc(norwegianLeave.id)),
    scope.tx
      .select()
      .from(norwegianHours)
      .where(own(norwegianHours))
      .orderBy(asc(norwegianHours.fromOn), asc(norwegianHours.id)),
    scope.tx
      .select({
        place: languagePractice.place,
        timesPerMonth: languagePractice.timesPerMonth,
        agreedOn: languagePractice.agreedOn,
        endedOn: languagePractice.endedOn,
        changedByName: languagePractice.changedByName,
        version: languagePractice.version,
      })
      .from(languagePractice)
      .where(own(languagePractice)),
  ]);
  return {
    assessments: assessments.map((row) => entry(row) as Assessment),
    tests: tests.map((row) => entry(row) as Test),
    exemptions: exemptions.map((row) => entry(row) as Exemption),
    decisions: decisions.map((row) => entry(row) as TrainingDecision),
    leaves: leaves.map((row) => entry(row) as NorwegianLeave),
    hours: hours.map((row) => entry(row) as OtherHours),
    practice: (practice[0] as Practice | undefined) ?? null,
  };
}

/** What the law asks of someone's training alone. The caller has opened a case of the person. */
export async function trainingPeriods(scope: Scope, personId: string): Promise<TrainingPeriods> {
  const own = sql`municipality_id = ${scope.municipalityId} and person_id = ${personId}`;
  const [row] = await scope.tx.execute<TrainingPeriods>(sql`select
    (select coalesce(json_agg(json_build_object('kind', kind, 'startsOn', starts_on)
        order by decided_on, id), '[]') from ${norwegianDecision} where ${own}) as decisions,
    (select coalesce(json_agg(json_build_object('fromOn', from_on, 'toOn', to_on)), '[]')
      from ${norwegianLeave} where ${own}) as leaves`);
  return row ?? { decisions: [], leaves: [] };
}
