import "server-only";
import { type FactContribution, recorded } from "@/lib/facts/fact-sheet";
import { lawOf } from "@/lib/law/queries/law";
import type { Law, PersonFacts } from "@/lib/law/types";
import type { Scope } from "@/lib/platform/transaction";
import { lawFactsOfCases } from "@/lib/programme/queries/people-on-record";
import { type FactRecord, factRecords } from "./queries/fact-records";
import { NO_GOALS } from "./queries/goals";
import { type Level, SKILLS } from "./rules/codes";
import { endLevels } from "./rules/levels";
import { standingOf } from "./rules/standing";
import { civicsDoneOn, isShort, nextTest, norwegianExemptOn } from "./rules/tests";
import type { Goals, LevelBySkill, NorwegianRecord } from "./types";

/** What is recorded of each person's Norwegian and civics, and until when the law gives it, by case. */
export async function norwegianFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const [people, records, law] = await Promise.all([
    lawFactsOfCases(scope, caseIds),
    factRecords(scope, caseIds),
    lawOf(scope),
  ]);
  const about = people.flatMap((one) => {
    const record = records.find(({ personId }) => personId === one.personId);
    // Of someone without a programme or training nothing is waited for.
    return one.participationId !== null || record || one.facts.norwegianOfferedFrom !== null
      ? [{ caseId: one.caseId, fact: personOf(law, one, record, scope.today) }]
      : [];
  });
  return new Map(
    caseIds.map((caseId) => [
      caseId,
      { persons: about.filter((one) => one.caseId === caseId).map(({ fact }) => fact) },
    ]),
  );
}

const NOTHING: NorwegianRecord = {
  assessments: [],
  tests: [],
  exemptions: [],
  decisions: [],
  leaves: [],
  hours: [],
  practice: null,
};

function personOf(
  law: Law,
  { personId, facts }: { personId: string; facts: PersonFacts },
  found: FactRecord | undefined,
  day: string,
) {
  const record: NorwegianRecord = { ...NOTHING, ...found, hours: [], practice: null };
  const goals: Goals = found?.goals ?? NO_GOALS;
  const { norwegian, civics, measures, progress } = standingOf(law, facts, record, { goals, day });
  const reachedOn = progress.goalReachedOn ?? norwegianExemptOn(record.exemptions);
  const short = record.tests.findLast((test) => isShort(test, goals));
  const last = record.assessments.findLast(({ teachingMethod }) => teachingMethod !== null);
  const source = (objectType: string, objectId = personId) => ({ objectType, objectId, personId });
  return {
    personId,
    facts: {
      ...recorded(
        {
          "language.startLevel": told(progress.start),
          "language.level": told(progress.now),
          "language.measuredOn": progress.measuredOn,
          "language.measureFromOn": reachedOn ? null : (progress.measuredOn ?? facts.startedOn),
          "language.goal": told(goals),
          "language.roseOn": progress.roseOn,
          "language.endLevel": told(endLevels(measures)),
          "language.goalReachedOn": reachedOn,
          "language.teachingMethod": last?.teachingMethod,
        },
        source("norwegian_assessment", measures.at(-1)?.id),
        found?.recordedOn ?? undefined,
      ),
      ...recorded(
        {
          "language.testOn": nextTest(record.tests, day)?.heldOn,
          "language.shortResultOn": short?.complainedOn ? null : short?.resultOn,
          "training.civicsDoneOn": civicsDoneOn(record.tests, record.exemptions),
        },
        source("norwegian_test", short?.id),
      ),
      ...recorded(
        {
          "training.norwegianEndsOn": norwegian.endsOn,
          "training.civicsDueOn": civics.endsOn,
        },
        source("person"),
      ),
      ...recorded(
        {
          "languagePractice.place": found?.practice?.place,
          "languagePractice.timesPerMonth": found?.practice?.timesPerMonth,
        },
        source("language_practice"),
      ),
    },
  };
}

/** Skills as the vocabulary names them. */
const FACT_SKILL = {
  reading: "reading",
  listening: "listening",
  writing: "writing",
  oral: "speaking",
};

function told(levels: LevelBySkill) {
  const code = (level: Level) => level.toLowerCase() as "a1";
  return SKILLS.flatMap((skill) => {
    const level = levels[skill];
    return level ? [`${FACT_SKILL[skill]}_${code(level)}` as "reading_a1"] : [];
  });
}
