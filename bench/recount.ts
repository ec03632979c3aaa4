import type { Sql } from "postgres";
import { recountDeadlines } from "@/lib/casework/commands/recount-deadlines";
import { confirmChange } from "@/lib/deadlines/commands/confirm-change";
import { proposeRule } from "@/lib/deadlines/commands/propose-rule";
import { resumeRecount } from "@/lib/deadlines/commands/resume-recount";
import { stopRecount } from "@/lib/deadlines/commands/stop-recount";
import { requireChange } from "@/lib/deadlines/queries/rule-changes";
import type { MunicipalityId } from "@/lib/platform/context";
import type { Result } from "@/lib/platform/result";
import { inScope } from "@/lib/platform/transaction";
import { countMoments } from "@/lib/steering/commands/count-moments";
import { benchCtx, idOf } from "./acts";
import type { Figure } from "./figures";
import { benchMunicipality } from "./seed";

/** A release that is put in at five in the morning is through before anyone comes to work. */
const MOST_SECONDS = 1800;
/** Half of what a save waits for a lock before it gives up. */
const LONGEST_SAVE = 1000;
/** As long as someone looks at a bar that moves. */
const MOST_SECONDS_FOR_ONE = 60;

const RULE = {
  text: { nb: "Ring leietakeren", nn: "Ring leigetakaren", en: "Call the tenant" },
  subject: "adult",
  audience: "housing_adviser",
  anchor: "settlement.settledOn",
  direction: "after",
  length: "30",
  unit: "days",
  source: "Måling",
  reason: "Måling",
};

const administrator = () => {
  const ctx = benchCtx();
  return { ...ctx, actor: { ...ctx.actor, roles: ["administrator" as const] } };
};

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const secondsOf = async (act: () => Promise<unknown>) => {
  const before = performance.now();
  await act();
  return (performance.now() - before) / 1000;
};

/** Gives every case its deadlines and its moments, as the first look of the jobs after a release does. */
export async function recountAll(sql: Sql, municipalities: number): Promise<number> {
  await sql`delete from deadline_rule_change where act = 'release'`;
  await sql`delete from household_moment_counting`;
  return secondsOf(async () => {
    for (let index = 0; index < municipalities; index += 1) {
      const m = benchMunicipality(index) as MunicipalityId;
      await recountDeadlines(m);
      await countMoments(m);
    }
  });
}

/**
 * Times the recount of all deadlines after a release, and a rule change in one municipality: counted,
 * carried out while others save, stopped half-way and resumed.
 */
export async function timeRecount(
  sql: Sql,
  { municipalities, cases }: { municipalities: number; cases: number },
): Promise<Figure[]> {
  const all = await recountAll(sql, municipalities);
  const own = cases / municipalities;
  const m = benchMunicipality(0) as MunicipalityId;
  const { changeId } = must(await proposeRule(administrator(), RULE));
  const look = () =>
    inScope(administrator(), (scope) => requireChange(scope, changeId, "deadlines.view-change"));
  const counted = await secondsOf(() => recountDeadlines(m));
  must(await confirmChange(administrator(), { changeId, version: (await look()).version }));
  const saves: number[] = [];
  let stopped = 0;
  const carriedOut = await secondsOf(async () => {
    let working: Promise<unknown> = recountDeadlines(m);
    let done = false;
    const run = (work: Promise<unknown>) =>
      work.then(() => {
        done = true;
      });
    let running = run(working);
    for (let n = 1; !done; n += 7) {
      const caseId = idOf("case", String((n % own) + 1));
      saves.push(1000 * (await secondsOf(() => save(caseId))));
      const { doneCount, status, version } = await look();
      if (stopped > 0 || status !== "applying" || doneCount < own / 2) continue;
      must(await stopRecount(administrator(), { changeId, version }));
      await running;
      stopped = (await look()).doneCount;
      must(await resumeRecount(administrator(), { changeId, version: (await look()).version }));
      working = recountDeadlines(m);
      done = false;
      running = run(working);
    }
    await running;
  });
  const end = await look();
  if (end.status !== "finished" || end.doneCount !== end.caseCount) {
    throw new Error(`the recount ended as ${end.status} with ${end.doneCount} of ${end.caseCount}`);
  }
  console.log(`stopped at ${stopped} of ${end.caseCount} cases, resumed, ${saves.length} saves`);
  const name = (what: string) => `deadlines: ${what}`;
  return [
    { name: name(`${cases} cases recounted`), value: all, unit: "s", limit: MOST_SECONDS },
    { name: name(`a change counted, ${own} cases`), value: counted, unit: "s", limit: 60 },
    {
      name: name(`a change carried out, ${own} cases`),
      value: carriedOut,
      unit: "s",
      limit: MOST_SECONDS_FOR_ONE,
    },
    {
      name: name("longest save meanwhile"),
      value: Math.max(...saves),
      unit: "ms",
      limit: LONGEST_SAVE,
    },
  ];
}

const save = (caseId: string) => inScope(benchCtx(), async (scope) => scope.touch(caseId));
