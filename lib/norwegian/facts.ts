import "server-only";
import { type FactContribution, recorded } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { type KnownNorwegian, norwegianOfCases } from "./queries/known";
import { type Level, SKILLS } from "./rules/codes";
import { endLevels } from "./rules/levels";
import { civicsDoneOn, isShort, nextTest, norwegianExemptOn } from "./rules/tests";
import type { LevelBySkill } from "./types";

/** What is recorded of each person's Norwegian and civics, and until when the law gives it, by case. */
export async function norwegianFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const known = await norwegianOfCases(scope, caseIds);
  return new Map(
    caseIds.map((caseId) => [
      caseId,
      {
        persons: known
          .filter((one) => one.caseId === caseId)
          .map((one) => personOf(one, scope.today)),
      },
    ]),
  );
}

function personOf({ personId, record, goals, standing, ...known }: KnownNorwegian, day: string) {
  const { norwegian, civics, measures, progress } = standing;
  const reachedOn = progress.goalReachedOn ?? norwegianExemptOn(record.exemptions);
  const short = record.tests.findLast((test) => isShort(test, goals));
  const atEnd = record.assessments.some(({ occasion }) => occasion === "end");
  const last = record.assessments.findLast(({ teachingMethod }) => teachingMethod !== null);
  const source = (objectType: string, objectId = personId) => ({ objectType, objectId, personId });
  return {
    personId,
    facts: {
      ...recorded(
        {
          "language.startLevel": told(progress.start),
          "language.level": told(progress.now),
          "language.firstMeasuredOn": measures[0]?.on,
          "language.measuredOn": progress.measuredOn,
          "language.measureFromOn":
            reachedOn || known.endedOn || atEnd ? null : (progress.measuredOn ?? known.startedOn),
          "language.goal": told(goals),
          "language.roseOn": progress.roseOn,
          "language.endLevel": told(endLevels(measures)),
          "language.goalReachedOn": reachedOn,
          "language.teachingMethod": last?.teachingMethod,
        },
        source("norwegian_assessment", measures.at(-1)?.id),
        known.recordedOn ?? undefined,
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
          "languagePractice.place": record.practice?.place,
          "languagePractice.timesPerMonth": record.practice?.timesPerMonth,
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
