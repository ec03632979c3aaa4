import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { setSettlementDates } from "@/lib/cases/commands/set-settlement-dates";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import type { Ctx } from "@/lib/platform/context";
import { mondaysFrom } from "@/lib/platform/iso-weeks";
import { inScope } from "@/lib/platform/transaction";
import { weekCapacities } from "../queries/week-capacity";
import { setWeekCapacity } from "./set-week-capacity";

const week = { weekStartsOn: "2026-11-30", version: 0, dwellingsFor1: "2", dwellingsFor4: 1 };
const seen = (ctx: Ctx) =>
  inScope(ctx, (scope) => weekCapacities(scope, mondaysFrom("2026-11-23", 3)));

it("keeps the dwellings of a week by size, and leaves the other weeks empty", () =>
  withRollback(async () => {
    const ctx = await aColleague(["manager"]);
    expectOk(await setWeekCapacity(ctx, week));
    expect(await seen(ctx)).toMatchObject([
      { weekStartsOn: "2026-11-23", version: 0, planned: 0 },
      { version: 1, dwellingsFor1: 2, dwellingsFor2: 0, dwellingsFor4: 1, minorPlaces: 0 },
      { weekStartsOn: "2026-12-07", version: 0 },
    ]);
    expectOk(await setWeekCapacity(ctx, { ...week, version: 1, minorPlaces: 3 }));
    expect((await seen(ctx))[1]).toMatchObject({ version: 2, minorPlaces: 3 });
  }));

it("tells the later of two what stands", () =>
  withRollback(async () => {
    const ctx = await aColleague(["manager"]);
    expectOk(await setWeekCapacity(ctx, week));
    expect(await setWeekCapacity(ctx, { ...week, dwellingsFor1: 5 })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { dwellingsFor1: 2, version: 1 } },
    });
  }));

it("refuses a week that does not begin on a Monday, and numbers that are none", () =>
  withRollback(async () => {
    const ctx = await aColleague(["manager"]);
    expect(
      await setWeekCapacity(ctx, { ...week, weekStartsOn: "2026-12-01", dwellingsFor2: "mange" }),
    ).toMatchObject({
      error: {
        fields: {
          weekStartsOn: ["steering.errors.not-a-monday"],
          dwellingsFor2: ["steering.errors.not-a-number"],
        },
      },
    });
  }));

it("counts the planned in their week, for someone who may open every case behind", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["manager"], [teamId]);
    const { caseId } = await aCase(ctx, teamId);
    const header = await inScope(ctx, (scope) => caseHeader(scope, caseId));
    const personId = header.members[0]?.personId;
    const dates = { caseId, personId, version: 0, plannedOn: "2026-12-06" };
    expectOk(await setSettlementDates(ctx, dates));
    expect((await seen(ctx)).map(({ planned }) => planned)).toEqual([0, 1, 0]);
    const outside = await aColleague(["manager"], [await aTeam()]);
    expect((await seen(outside)).map(({ planned }) => planned)).toEqual([null, null, null]);
  }));
