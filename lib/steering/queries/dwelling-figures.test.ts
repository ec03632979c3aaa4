import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { aBlock } from "@/lib/dwellings/fixtures";
import { answerOffer } from "@/lib/housing/commands/answer-offer";
import { moveIn } from "@/lib/housing/commands/move-in";
import { moveOut } from "@/lib/housing/commands/move-out";
import { aHomeToGive, aTenancy } from "@/lib/housing/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { dwellingFigures } from "./dwelling-figures";

type Lived = { from: string; until: string; out?: string };

/** A new household in a whole dwelling, from when until it was to move out, and when it did. */
async function livedIn(ctx: Ctx, teamId: string, dwellingId: string, { from, until, out }: Lived) {
  const { caseId } = await aCase(ctx, teamId);
  const period = { plannedFrom: from, plannedUntil: until };
  const tenancyId = await aTenancy(ctx, caseId, { dwellingId, ...period });
  const yes = { answer: "accepted", answeredOn: "2026-11-23" };
  expectOk(await answerOffer(ctx, { tenancyId, version: 1, ...yes }));
  expectOk(await moveIn(ctx, { tenancyId, version: 2, movedInOn: from }));
  const left = { movedOutTo: "private_rental", movedOutReason: "better_home" };
  if (out) expectOk(await moveOut(ctx, { tenancyId, version: 3, movedOutOn: out, ...left }));
}

async function refused(ctx: Ctx, teamId: string, dwellingId: string, refusalReason: string) {
  const { caseId } = await aCase(ctx, teamId);
  const tenancyId = await aTenancy(ctx, caseId, { dwellingId });
  const no = { answer: "refused", answeredOn: "2026-11-23", refusalReason };
  expectOk(await answerOffer(ctx, { tenancyId, version: 1, ...no }));
}

async function aMunicipality() {
  const teamId = await aTeam();
  return { teamId, ctx: await aColleague(["housing_adviser", "settlement_officer"], [teamId]) };
}
const figuresOf = (ctx: Ctx) => inScope(ctx, (scope) => dwellingFigures(scope, 2026));

it("tells of homes lived in, empty and shut, what the empty places cost, and how fast they fill", () =>
  withRollback(async () => {
    const { ctx, teamId } = await aMunicipality();
    const before = await figuresOf(ctx);
    const from = { availableFrom: "2026-09-01" };
    for (let home = 0; home < 5; home++) {
      const dwellingId = await aHomeToGive(ctx, { ...from, monthlyRent: 1_000_000 });
      await livedIn(ctx, teamId, dwellingId, {
        from: "2026-09-01",
        until: "2026-10-01",
        out: "2026-10-01",
      });
      await livedIn(ctx, teamId, dwellingId, { from: "2026-10-11", until: "2026-11-20" });
    }
    await aHomeToGive(ctx, { ...from, monthlyRent: 1_000_000, monthlyCostEmpty: 1_200_000 });
    await aHomeToGive(ctx, { ...from, holding: "private", monthlyRent: 9_000_000 });
    await aBlock(ctx, await aHomeToGive(ctx, { ...from, places: 2 }), { startsOn: "2026-09-01" });
    const found = await figuresOf(ctx);
    const more = (month: number, kind: "occupied" | "empty" | "blocked" | "cost") =>
      (found.months[month - 1]?.[kind] ?? 0) - (before.months[month - 1]?.[kind] ?? 0);
    expect(more(9, "occupied")).toBeCloseTo(20);
    expect(more(9, "empty")).toBeCloseTo(4);
    expect(more(9, "blocked")).toBeCloseTo(2);
    expect(more(9, "cost")).toBe(1_200_000);
    // Ten of 31 days of five homes at 10 000 kroner a month, and the whole month of the empty one.
    expect(Math.abs(more(10, "cost") - (1_200_000 + (5 * 1_000_000 * 10) / 31))).toBeLessThan(2);
    expect(found.vacancy.emptyDwellings - before.vacancy.emptyDwellings).toBe(1);
    expect(found.vacancy.blocked - before.vacancy.blocked).toBe(2);
    expect(found.turnaround).toEqual({ count: 5, median: 10 });
    expect(found.overstays).toEqual({ count: 5, median: 3 });
    expect(found.years).toContain(2026);
  }));

it("tells why homes are refused, and nothing of fewer than five households", () =>
  withRollback(async () => {
    const { ctx, teamId } = await aMunicipality();
    const dwellingId = await aHomeToGive(ctx);
    for (let one = 0; one < 6; one++) await refused(ctx, teamId, dwellingId, "too_small");
    for (let one = 0; one < 5; one++) await refused(ctx, teamId, dwellingId, "location");
    await refused(ctx, teamId, dwellingId, "standard");
    await livedIn(ctx, teamId, dwellingId, { from: "2026-10-11", until: "2026-11-20" });
    const { refusals, overstays } = await figuresOf(ctx);
    expect(refusals).toEqual({
      lines: [{ reason: "too_small", count: 6 }],
      someHidden: true,
      rest: 6,
      total: 12,
    });
    expect(overstays).toEqual({ count: null, median: null });
  }));
