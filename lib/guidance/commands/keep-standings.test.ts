import fc from "fast-check";
import { expect, it } from "vitest";
import "@/lib/composition";
import { caseStage } from "@/db/schema/cases";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { anAdministrator } from "@/lib/users/fixtures";
import { guidanceBoard } from "../queries/board";
import { coverageOfCase } from "../queries/coverage";
import { isFor } from "../rules/coverage";
import { finishSession } from "./finish-session";
import { publishCurriculum } from "./publish-curriculum";
import { startCurriculum } from "./start-curriculum";
import { startSession } from "./start-session";
import { writePlan } from "./write-plan";
import { writeTopic } from "./write-topic";

const TOPICS = ["fire_safety", "waste", "home_ownership", "rent_and_bills"];

const step = fc.oneof(
  fc.record({
    does: fc.constant("session" as const),
    topics: fc.subarray(TOPICS, { minLength: 1 }),
    understood: fc.constantFrom("understood", "repeat", null),
    heldOn: fc.constantFrom("2026-02-02", "2026-06-15", "2026-11-20"),
  }),
  fc.record({ does: fc.constant("plan" as const), topics: fc.subarray(TOPICS) }),
  fc.record({
    does: fc.constant("curriculum" as const),
    topics: fc.subarray(TOPICS, { minLength: 1, maxLength: 2 }),
    months: fc.constantFrom(3, 6, null),
    isActive: fc.boolean(),
  }),
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function aHousehold() {
  const teamId = await aTeam();
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const adviser = await aColleague(["housing_adviser", "settlement_officer"], [teamId]);
  const { caseId } = await aCase(officer, teamId);
  await inScope(officer, async (scope) => {
    await scope.tx.insert(caseStage).values({
      municipalityId: scope.municipalityId,
      id: newId(),
      caseId,
      stage: "housing_guidance",
      openedOn: "2026-01-05",
      openedBy: officer.actor.accountId,
    });
    scope.touch(caseId);
  });
  const header = await inScope(adviser, (scope) => caseHeader(scope, caseId));
  return { adviser, caseId, personId: header.members[0]?.personId ?? "" };
}

async function take(
  taken: readonly Step[],
  household: Awaited<ReturnType<typeof aHousehold>>,
  administrator: Ctx,
) {
  const { adviser, caseId, personId } = household;
  let planVersion = 0;
  for (const one of taken) {
    if (one.does === "session") {
      const started = expectOk(await startSession(adviser, { caseId, idempotencyKey: newId() }));
      expectOk(
        await finishSession(adviser, {
          sessionId: started.sessionId,
          version: 1,
          heldOn: one.heldOn,
          channel: "home_visit",
          attended: [personId],
          topics: one.topics,
          topicDetails: Object.fromEntries(
            one.topics.map((topic) => [topic, { understood: one.understood }]),
          ),
          interpreterUse: "not_needed",
        }),
      );
    } else if (one.does === "plan") {
      const wanted = one.topics;
      const goals = `mål ${planVersion}`;
      const plan = { caseId, version: planVersion, mappedOn: "2026-11-01", wanted, goals };
      expectOk(await writePlan(adviser, plan));
      planVersion += 1;
    } else {
      expectOk(await startCurriculum(administrator, {}));
      let version = 1;
      for (const key of one.topics) {
        const title = { nb: `${key} ${newId()}`, nn: key, en: key };
        const rule = { audience: ["everyone"], refreshMonths: one.months, isActive: one.isActive };
        const write = { key, version, module: "care", ...title, ...rule };
        expectOk(await writeTopic(administrator, write));
        version += 1;
      }
      expectOk(await publishCurriculum(administrator, { version }));
    }
  }
}

it(
  "keeps the same as a recount of the rows, after whatever was recorded",
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), (taken) =>
        withRollback(async () => {
          const household = await aHousehold();
          await take(taken, household, anAdministrator());
          const { board, coverage } = await inScope(household.adviser, async (scope) => ({
            board: await guidanceBoard(scope, { days: 0 }),
            coverage: await coverageOfCase(scope, household.caseId),
          }));
          const wanted = coverage.filter(({ why }) => isFor(why));
          const count = (state: string) => wanted.filter((one) => one.state === state).length;
          const sessions = taken.filter((one) => one.does === "session");
          expect(board.households).toEqual([
            expect.objectContaining({
              caseId: household.caseId,
              done: count("done"),
              due: count("due"),
              missing: count("missing"),
              sessionCount: sessions.length,
              lastHeldOn:
                sessions
                  .map((one) => one.heldOn)
                  .toSorted()
                  .at(-1) ?? null,
            }),
          ]);
          expect(board.total).toMatchObject({
            households: 1,
            done: count("done"),
            due: count("due"),
            missing: count("missing"),
          });
        }),
      ),
      { numRuns: 12 },
    ),
  120_000,
);
