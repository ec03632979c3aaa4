import "server-only";
import { lawOf } from "@/lib/law/queries/law";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { lawFactsOfCases } from "@/lib/programme/queries/people-on-record";
import { type Standing, standingOf } from "../rules/standing";
import type { Goals, NorwegianRecord } from "../types";
import { factRecords } from "./fact-records";
import { NO_GOALS } from "./goals";

export type KnownNorwegian = {
  caseId: string;
  personId: string;
  startedOn: PlainDate | null;
  /** When the programme ended, in whichever case it was: nothing more is measured then. */
  endedOn: PlainDate | null;
  record: NorwegianRecord;
  goals: Goals;
  standing: Standing;
  /** When the last assessment was put down. */
  recordedOn: PlainDate | null;
};

const NOTHING = {
  ...{ assessments: [], tests: [], exemptions: [], decisions: [], leaves: [] },
  ...{ goals: null, practice: null, recordedOn: null },
};

/** What is known of the Norwegian of those in the cases who have a programme, or training in it. */
export async function norwegianOfCases(
  scope: Scope,
  caseIds: readonly string[],
): Promise<KnownNorwegian[]> {
  const [people, records, law] = await Promise.all([
    lawFactsOfCases(scope, caseIds),
    factRecords(scope, caseIds),
    lawOf(scope),
  ]);
  return people.flatMap(({ caseId, personId, participationId, facts }) => {
    const found = records.find((one) => one.personId === personId);
    // Of someone without a programme or training nothing is waited for.
    if (!found && participationId === null && facts.norwegianOfferedFrom === null) return [];
    const { goals: set, recordedOn, ...told } = found ?? NOTHING;
    const record: NorwegianRecord = { ...told, hours: [] };
    const goals = set ?? NO_GOALS;
    const standing = standingOf(law, facts, record, { goals, day: scope.today });
    const { startedOn, endedOn } = facts;
    return [{ caseId, personId, startedOn, endedOn, record, goals, standing, recordedOn }];
  });
}
