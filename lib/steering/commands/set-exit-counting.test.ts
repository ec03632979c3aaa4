import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { newId } from "@/lib/platform/ids";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { recordProgramme } from "@/lib/programme/commands/record-programme";
import { countedExitReasons } from "../queries/exit-counting";
import { indicatorInYear } from "../queries/indicator-year";
import { rebuildRollups } from "./rebuild-rollups";
import { setExitCounting } from "./set-exit-counting";

async function whoEnded(...exitReasons: string[]) {
  const teamId = await aTeam();
  const manager = await aColleague(["manager"], [teamId]);
  for (const exitReason of exitReasons) {
    const { caseId } = await aCase(manager, teamId);
    const header = await inScope(manager, (scope) => caseHeader(scope, caseId));
    expectOk(
      await recordProgramme(manager, {
        caseId,
        personId: header.members[0]?.personId,
        idempotencyKey: newId(),
        startedOn: "2025-03-01",
        endedOn: "2026-05-04",
        exitReason,
      }),
    );
  }
  return manager;
}

const result = async (scope: Scope) =>
  (await indicatorInYear(scope, "work_or_education_at_end", 2026)).result;
const versionOf = async (scope: Scope) => (await countedExitReasons(scope)).version;

it("counts anew what the choice changes, as a rebuild would", () =>
  withRollback(async () => {
    const manager = await whoEnded("work_full_time", "left_norway", "moved");
    expect(await inScope(manager, result)).toMatchObject({ denominator: 3, numerator: 1 });
    const version = await inScope(manager, versionOf);
    const counting = { left_norway: "excluded", moved: "yes" };
    expect(expectOk(await setExitCounting(manager, { version, counting }))).toEqual({
      recounted: 2,
    });
    expect(await inScope(manager, result)).toMatchObject({ denominator: 2, numerator: 2 });
    const figures = (scope: Scope) =>
      scope.tx.execute(sql`select indicator, year, quarter, denominator, numerator, missing
        from indicator_rollup where denominator > 0 order by 1, 2, 3`);
    const kept = await inScope(manager, figures);
    expectOk(await rebuildRollups(manager, {}));
    expect(await inScope(manager, figures)).toEqual(kept);
  }));

it("leaves the reasons that the state has defined alone", () =>
  withRollback(async () => {
    const manager = await whoEnded();
    const version = await inScope(manager, versionOf);
    expect(
      await setExitCounting(manager, { version, counting: { social_assistance: "yes" } }),
    ).toMatchObject({ error: { code: "steering.errors.counting-is-given" } });
    expect(
      await setExitCounting(manager, { version, counting: { moved: "perhaps" } }),
    ).toMatchObject({
      error: { fields: { "counting.moved": ["steering.errors.unknown-choice"] } },
    });
  }));

it("tells the later of two what was chosen", () =>
  withRollback(async () => {
    const manager = await whoEnded();
    const version = await inScope(manager, versionOf);
    expectOk(await setExitCounting(manager, { version, counting: { moved: "excluded" } }));
    expect(await setExitCounting(manager, { version, counting: { moved: "yes" } })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { "counting.moved": "excluded" } },
    });
  }));

it("is for the manager", () =>
  withRollback(async () => {
    const adviser = await aColleague(["programme_adviser"]);
    await expect(setExitCounting(adviser, { version: 1, counting: {} })).rejects.toMatchObject({
      kind: "forbidden",
    });
  }));
