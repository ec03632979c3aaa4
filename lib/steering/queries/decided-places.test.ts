import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { setSettlementDates } from "@/lib/cases/commands/set-settlement-dates";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { decidedPlaces } from "@/lib/cases/queries/decided-places";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { setYearDecision } from "../commands/set-year-decision";
import { theYear } from "./the-year";

async function someone(ctx: Ctx, teamId: string, dates: Record<string, string>, type: string) {
  const { caseId } = await aCase(ctx, teamId, { settlementType: type });
  const { members } = await inScope(ctx, (scope) => caseHeader(scope, caseId));
  const personId = members[0]?.personId;
  expectOk(await setSettlementDates(ctx, { caseId, personId, version: 0, ...dates }));
  return caseId;
}

it("counts the places that others take, as the page of the year does", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["manager"], [teamId]);
    const year = 2026;
    const places = (besides: string) =>
      inScope(ctx, (scope) => decidedPlaces(scope, year, { besides }));
    const own = await someone(ctx, teamId, { acceptedOn: "2026-11-02" }, "agreed_self_settlement");
    expect(await places(own)).toEqual({ year, decided: null, taken: 0 });
    expectOk(await setYearDecision(ctx, { year, version: 0, decidedNumber: 30, decidedMinors: 0 }));
    const settled = { allocationDecidedOn: "2026-10-01", settledOn: "2026-11-20" };
    await someone(ctx, teamId, settled, "from_reception");
    await someone(ctx, teamId, { plannedOn: "2026-12-01" }, "private_resident");
    await someone(ctx, teamId, { plannedOn: "2027-01-12" }, "from_reception");
    await someone(ctx, teamId, { settledOn: "2025-12-31" }, "from_reception");
    await someone(ctx, teamId, settled, "family_reunification");
    expect(await places(own)).toEqual({ year, decided: 30, taken: 2 });
    const { position } = await inScope(ctx, (scope) => theYear(scope, year));
    expect(position.free.all).toBe(30 - 3);
  }));
