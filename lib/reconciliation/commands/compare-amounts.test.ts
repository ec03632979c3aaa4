import { describe, expect, it } from "vitest";
import "@/lib/composition";
import { personSettlement } from "@/db/schema/cases";
import { person } from "@/db/schema/people";
import { type Enrolled, enrolled } from "@/db/testing/participant-rows";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import type { Ctx, MunicipalityId } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { asGrantList } from "../fixtures";
import { itemsWithHistory } from "../queries/item-history";
import { listCopy } from "../queries/list-copy";
import { requireListRun } from "../queries/runs";
import { keptAmounts } from "../rules/amounts";
import { compareLists } from "./compare-lists";
import { judgeItem } from "./judge-item";
import { mapList } from "./map-list";
import { receiveList } from "./receive-list";

const YEAR = 2026;
type Row = Parameters<typeof asGrantList>[0][number];

/** People who settled the year before, so that each stands with the second year's grant. */
async function anOffice(count: number) {
  const municipalityId = "5001" as MunicipalityId;
  const teamId = await aTeam(undefined, municipalityId);
  const manager = await aColleague(["manager"], [teamId], { municipalityId });
  const people = await enrolled(manager, teamId, count);
  await inScope(manager, async ({ tx }) => {
    await tx.update(person).set({ permitGround: "asylum" });
    await tx.insert(personSettlement).values(
      people.map(({ caseId, personId }) => ({
        municipalityId,
        caseId,
        personId,
        settledOn: "2025-06-01",
      })),
    );
  });
  return { manager, people };
}

async function compared(ctx: Ctx, rows: readonly Row[]) {
  const file = { name: "tilskudd.csv", content: asGrantList(rows) };
  const { runId } = expectOk(await receiveList(ctx, file, { kind: "grants", year: YEAR }));
  const look = () =>
    inScope(ctx, (scope) => requireListRun(scope, runId, "reconciliation.view-list"));
  const { mapping, version } = await look();
  const columns = Object.fromEntries(
    Object.entries(mapping).map(([column, field]) => [`c${column}`, field]),
  );
  expectOk(await mapList(ctx, { reconciliationRunId: runId, version, columns }));
  await compareLists(ctx.municipalityId);
  return look();
}

const shown = (ctx: Ctx, show: "left" | "all" = "left") =>
  inScope(ctx, (scope) =>
    itemsWithHistory(scope, { kind: "grants", year: YEAR }, { show, field: null, after: null }),
  );

const grants = (people: readonly Enrolled[], amount = "1000") =>
  people.map(({ number }): Row => ({ number, code: "AR-2", amount }));

describe("the amounts of a grant list", () => {
  it("are held against each other, added up, and against the sum that the list tells", () =>
    withRollback(async () => {
      const { manager, people } = await anOffice(5);
      const [first, second] = people as [Enrolled, Enrolled];
      const run = await compared(manager, [
        { number: first.number, code: "AR-2", amount: "400" },
        // Two halves are as much as a whole.
        ...grants([second, second], "500"),
        ...grants(people.slice(2)),
        { code: "Sum", amount: "4 400,00" },
      ]);
      expect(run.summary).toMatchObject({ matched: 6, people: 1, differences: 1 });
      expect(run.summary.unreadable).toBe(0);
      expect(keptAmounts(run.summary)).toEqual({
        codes: [{ code: "AR-2", people: 5, ore: 440_000, usual: 100_000, others: 1 }],
        ore: 440_000,
        stated: 440_000,
      });
      const { page } = await shown(manager);
      expect(page.items).toMatchObject([
        { name: first.name, field: "amount", ours: "AR-2 1000", theirs: "AR-2 400" },
      ]);
      const copy = await inScope(manager, (scope) => listCopy(scope, run));
      expect(copy.isWhole).toBe(true);
      expect(copy.lines.map(({ state }) => state)).toEqual([
        ...Array.from({ length: 6 }, () => "matched"),
        "total",
      ]);
    }));

  it("stay explained while they are the same, and are asked for anew when they change", () =>
    withRollback(async () => {
      const { manager, people } = await anOffice(5);
      const [first] = people as [Enrolled];
      const listed = (amount: string) => [...grants([first], amount), ...grants(people.slice(1))];
      await compared(manager, listed("400"));
      const [item] = (await shown(manager)).page.items;
      const answer = (more: Record<string, unknown>) =>
        judgeItem(manager, { reconciliationItemId: item?.id, version: 1, ...more });
      expect(await answer({ answer: "note", note: " " })).toMatchObject({ ok: false });
      expectOk(await answer({ answer: "note", note: "Spurt 12. januar" }));
      expectOk(await answer({ answer: "impossible", version: 2, note: "Flyttet i juli" }));
      await compared(manager, listed("400"));
      expect((await shown(manager)).page.items).toEqual([]);
      await compared(manager, listed("300"));
      expect((await shown(manager)).page.items).toMatchObject([{ theirs: "AR-2 300" }]);
      await compared(manager, listed("1000"));
      const { page, history } = await shown(manager, "all");
      expect(page.items).toMatchObject([{ state: "agreed" }]);
      const acts = history.get(item?.id ?? "") ?? [];
      expect(acts.map(({ act, byName, fileName }) => [act, byName !== null, fileName])).toEqual([
        ["agreed", false, "tilskudd.csv"],
        ["reopened", false, "tilskudd.csv"],
        ["impossible", true, null],
        ["noted", true, null],
        ["found", false, "tilskudd.csv"],
      ]);
      expect(acts.map(({ note }) => note)).toEqual([
        ...[null, null, "Flyttet i juli", "Spurt 12. januar", null],
      ]);
    }));

  it("are no difference of someone who is no longer in the list", () =>
    withRollback(async () => {
      const { manager, people } = await anOffice(5);
      const [first] = people as [Enrolled];
      await compared(manager, [...grants([first], "400"), ...grants(people.slice(1))]);
      await compared(manager, grants(people.slice(1)));
      const { page } = await shown(manager);
      expect(page.items.map(({ field }) => field)).toEqual(["person"]);
    }));
});
