import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { municipalityChecklist } from "@/lib/casework/queries/municipality-checklist";
import { recordOutcome } from "@/lib/interpreters/commands/record-outcome";
import { aBooking, anInterpreter, aSupplier } from "@/lib/interpreters/fixtures";
import { latestReading } from "@/lib/interpreters/queries/share-readings";
import type { Ctx } from "@/lib/platform/context";
import { isDomainError } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";
import { interpreterFigures } from "../queries/interpreter-figures";
import { measureInterpreterShare } from "./measure-interpreter-share";

type Meetings = { count: number; category: string; outcome?: string; cost?: string };

/** Meetings on 20 November with interpreters of a municipal service, and how they went. */
async function met(ctx: Ctx, caseId: string, language: string, ...all: Meetings[]) {
  const supplierId = await aSupplier(ctx, { kind: "municipal", name: `Tolk ${language}` });
  for (const { count, category, outcome = "came", cost } of all) {
    const who = { name: `Tolk ${category}`, languages: [language], category, supplierId };
    const interpreterId = await anInterpreter(ctx, who);
    for (let one = 0; one < count; one++) {
      const bookingId = await aBooking(ctx, caseId, {
        source: "register",
        language,
        interpreterId,
        cost,
      });
      expectOk(await recordOutcome(ctx, { bookingId, version: 1, outcome, cost }));
    }
  }
}

async function aMunicipality() {
  const teamId = await aTeam();
  const ctx = await aColleague(["settlement_officer", "manager"], [teamId]);
  return { ctx, caseId: (await aCase(ctx, teamId)).caseId };
}
const figuresOf = (ctx: Ctx) => inScope(ctx, (scope) => interpreterFigures(scope, 2026));

it("counts category E as qualified, by language and by supplier, and what the meetings cost", () =>
  withRollback(async () => {
    const { ctx, caseId } = await aMunicipality();
    await met(ctx, caseId, "ar", { count: 6, category: "E", cost: "800" });
    await met(ctx, caseId, "ar", { count: 5, category: "none", cost: "500" });
    await met(ctx, caseId, "ar", { count: 5, category: "A", outcome: "cancelled_late", cost: "0" });
    const { languages, suppliers, costs, shortages, quarters, names } = await figuresOf(ctx);
    const share = { held: 11, qualified: 6, percent: 54.5 };
    expect(languages).toEqual({ total: share, rest: null, groups: [{ key: "ar", share }] });
    expect(suppliers.groups.filter((one) => one.share?.held)).toEqual([
      { key: "municipal", share },
    ]);
    expect(costs.total).toBe(730_000);
    expect(costs.months[10]).toBe(730_000);
    expect(shortages.lines).toEqual([
      { language: "ar", notFound: 0, didNotCome: 5, exceptions: 0 },
    ]);
    expect(quarters.at(-1)).toMatchObject({ quarter: 4, share, reading: null });
    expect(names.get("ar")).toBe("arabisk");
  }));

it("hides a language with few meetings, together with what would tell it", () =>
  withRollback(async () => {
    const { ctx, caseId } = await aMunicipality();
    await met(ctx, caseId, "ar", { count: 9, category: "B" });
    await met(ctx, caseId, "so", { count: 6, category: "B" });
    await met(ctx, caseId, "ti", { count: 1, category: "B" });
    const { languages } = await figuresOf(ctx);
    expect(languages.groups.map(({ key, share }) => [key, share?.held ?? null])).toEqual([
      ["ar", 9],
      ["so", null],
      ["ti", null],
    ]);
    expect(languages.rest).toMatchObject({ held: 7 });
    expect(languages.total).toMatchObject({ held: 16 });
  }));

it("keeps the share of a quarter as measured, and the later reading when it is measured anew", () =>
  withRollback(async () => {
    const { ctx, caseId } = await aMunicipality();
    const quarter = { year: 2026, quarter: 4 };
    expect(await measureInterpreterShare(ctx, { ...quarter, version: 0 })).toMatchObject({
      error: { code: "steering.errors.nothing-to-measure" },
    });
    await met(ctx, caseId, "ar", { count: 5, category: "B" }, { count: 5, category: "none" });
    expectOk(await measureInterpreterShare(ctx, { ...quarter, version: 0 }));
    await met(ctx, caseId, "so", { count: 10, category: "none" });
    expect(await inScope(ctx, latestReading)).toMatchObject({ ...quarter, percent: 50 });
    const last = (await figuresOf(ctx)).quarters.at(-1);
    expect(last).toMatchObject({ share: { percent: 25 }, reading: { percent: 50, version: 1 } });
    expect(await measureInterpreterShare(ctx, { ...quarter, version: 0 })).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
    expectOk(await measureInterpreterShare(ctx, { ...quarter, version: 1 }));
    expect(await inScope(ctx, latestReading)).toMatchObject({ percent: 25 });
  }));

it("MUN-06: shows by the record that the quarter's share is measured", () =>
  withRollback(async () => {
    const { ctx, caseId } = await aMunicipality();
    const item = async () =>
      (await inScope(ctx, municipalityChecklist)).find(({ itemKey }) => itemKey === "MUN-06");
    expect((await item())?.state).toBe("open");
    await met(ctx, caseId, "ar", { count: 5, category: "B" });
    expectOk(await measureInterpreterShare(ctx, { year: 2026, quarter: 4, version: 0 }));
    expect(await item()).toMatchObject({
      state: "shown_by_record",
      shownBy: [{ objectType: "interpreter_share_reading", objectId: "2026/4" }],
    });
  }));

it("is measured by a manager alone", () =>
  withRollback(async () => {
    const officer = await aColleague(["settlement_officer"]);
    const asked = { year: 2026, quarter: 4, version: 0 };
    const error = await measureInterpreterShare(officer, asked).catch((thrown) => thrown);
    expect(isDomainError(error) && error.kind).toBe("forbidden");
  }));
