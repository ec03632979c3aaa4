import "server-only";
import { lawOf } from "@/lib/law/queries/law";
import { goalRuleOf, goalsBelowLeast } from "@/lib/law/rules/norwegian-goal";
import type { Scope } from "@/lib/platform/transaction";
import { factsOfPerson } from "@/lib/programme/queries/basis";
import { civicsClock, minutesHad, norwegianClock } from "../rules/hours";
import { standingOf } from "../rules/standing";
import { complaintDueOn, freeTests, nextTest, quarantinedUntil, testDuty } from "../rules/tests";
import { goalsOfProgrammes, NO_GOALS } from "./goals";
import { norwegianRecord } from "./record";
import { registeredMinutes } from "./registered-minutes";

const act = "norwegian.view-person";

/** Norwegian and civics of someone in a case that the caller has opened. @throws not found */
export async function personNorwegian(
  scope: Scope,
  { caseId, personId }: { caseId: string; personId: string },
) {
  const { name, facts, programme } = await factsOfPerson(scope, caseId, personId);
  const [law, record, registered, plans] = await Promise.all([
    lawOf(scope),
    norwegianRecord(scope, personId),
    registeredMinutes(scope, personId),
    goalsOfProgrammes(scope, programme ? [programme.id] : []),
  ]);
  const plan = (programme && plans.get(programme.id)) ?? null;
  const goals = plan ?? NO_GOALS;
  const day = scope.today;
  const standing = standingOf(law, facts, record, { goals, day });
  const { norwegian, civics, movedDays } = standing;
  const had = minutesHad(registered, record.hours);
  scope.audit({
    action: act,
    objectType: "person",
    objectId: personId,
    caseId,
    personId,
    fields: ["norwegianLevels", "norwegianTests"],
  });
  return {
    name,
    programme,
    record,
    standing,
    goals,
    goalReason: plan?.reason ?? null,
    hasPlan: plan !== null,
    below: goalsBelowLeast(goals, norwegian),
    goalRule: goalRuleOf(norwegian.rules),
    clocks: {
      norwegian: norwegianClock(norwegian, had, norwegian.movedDays ?? 0, day),
      civics: civicsClock(civics, had, movedDays, day),
    },
    registered,
    duty: testDuty({ norwegian, civics }, record.tests, record.exemptions),
    free: freeTests(law, record.tests, day),
    coming: nextTest(record.tests, day),
    quarantineUntil: quarantinedUntil(record.tests, day),
    complaints: new Map(record.tests.map((test) => [test.id, complaintDueOn(law, test)])),
    setting: law.setting,
    rules: law.on(day),
  };
}
