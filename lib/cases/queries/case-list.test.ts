import { beforeAll, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { assignCases } from "../commands/assign-cases";
import { closeCase } from "../commands/close-case";
import { aCase, aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "../fixtures";
import { caseListInput, SORTS } from "../input";
import { casesForExport, countCases, listCases, matchingCaseIds } from "./case-list";

beforeAll(keepOnlyCaseFigures);

const NAMES = ["Østby", "Aas", "Zahid", "Ali", "Ærlig", "Nguyen"];

async function aListOf(count: number) {
  const teamId = await aTeam();
  const ctx = await aColleague(["settlement_officer"], [teamId]);
  for (let n = 0; n < count; n++) {
    const familyName = NAMES[n % NAMES.length];
    const givenName = `Person ${String.fromCharCode(97 + (n % 26))}`;
    const members = [
      { givenName, familyName, birthDate: "1990", ...(n === 3 && { duf: "202012345616" }) },
    ];
    const type = n % 2 === 0 ? "from_reception" : "agreed_self_settlement";
    const at = new Date(Date.parse(ctx.now) + n * 60_000).toISOString();
    await aCase({ ...ctx, now: at }, teamId, { members, settlementType: type });
  }
  return { ctx, teamId };
}

const page = (ctx: Ctx, filter: Record<string, unknown> = {}) =>
  inScope(ctx, (scope) => listCases(scope, caseListInput.parse(filter)));

it.each(SORTS)("pages through all by %s, each case once and in order", (sort) =>
  withRollback(async () => {
    const { ctx } = await aListOf(30);
    const first = await page(ctx, { sort });
    expect(first.rows).toHaveLength(25);
    expect(first.count).toEqual({ number: 30, capped: false });
    const second = await page(ctx, { sort, after: first.next });
    expect(second.rows).toHaveLength(5);
    expect(second.next).toBeNull();
    const numbers = [...first.rows, ...second.rows].map(({ number }) => number);
    expect(new Set(numbers).size).toBe(30);
    if (sort === "number") expect(numbers).toEqual(numbers.toSorted().reverse());
    if (sort === "activity") expect(numbers).toEqual(numbers.toSorted().reverse());
    if (sort === "name") {
      const names = [...first.rows, ...second.rows].map(({ householdName }) => householdName);
      expect(names).toEqual(names.toSorted(new Intl.Collator("nb").compare));
    }
  }),
);

it("shows, counts, exports and selects the same cases under every filter", () =>
  withRollback(async () => {
    const { ctx, teamId } = await aListOf(12);
    const all = await page(ctx);
    const chosen = all.rows.slice(0, 4).map(({ id }) => id);
    const accountId = ctx.actor.accountId;
    expectOk(await assignCases(ctx, { role: "settlement_officer", accountId, caseIds: chosen }));
    const [last] = all.rows.slice(-1);
    if (last) {
      expectOk(await closeCase(ctx, { caseId: last.id, reason: "left_norway", version: 1 }));
    }
    const filters: [Record<string, unknown>, number][] = [
      [{}, 11],
      [{ status: "closed" }, 1],
      [{ status: "all" }, 12],
      [{ type: "agreed_self_settlement" }, 6],
      [{ stage: "request" }, 11],
      [{ stage: "follow_up" }, 0],
      [{ team: teamId }, 11],
      [{ officer: "me" }, 4],
      [{ officer: accountId }, 4],
      [{ officer: "none" }, 7],
      [{ grade: "none" }, 11],
      [{ due: "none" }, 11],
      [{ due: "overdue" }, 0],
      [{ openedFrom: "2026-11-24" }, 0],
      [{ openedTo: "2026-11-23" }, 11],
      [{ q: "aas" }, 2],
      [{ q: "person aas" }, 2],
      [{ q: "ærl" }, 2],
      [{ q: "as" }, 0],
      [{ q: "%" }, 0],
      [{ q: "2026-00002" }, 1],
      [{ q: "2026-2" }, 1],
      [{ q: "2026" }, 11],
      [{ q: "2020 12345616" }, 1],
      [{ q: "202012345699" }, 0],
      [{ stage: "nonsense", sort: "drop table" }, 11],
    ];
    for (const [given, expected] of filters) {
      const filter = caseListInput.parse(given);
      const shown = await page(ctx, given);
      const sets = await inScope(ctx, async (scope) => ({
        count: (await countCases(scope, filter)).number,
        export: (await casesForExport(scope, filter, 100)).map(({ id }) => id),
        selection: await matchingCaseIds(scope, filter, 100),
      }));
      const ids = shown.rows.map(({ id }) => id);
      expect([given, ids.length]).toEqual([given, expected]);
      expect(shown.count.number).toBe(expected);
      expect(sets).toEqual({ count: expected, export: ids, selection: ids });
    }
  }));

it("assigns all that the filter shows, and only what one may open", () =>
  withRollback(async () => {
    const { ctx } = await aListOf(6);
    const otherTeam = await aTeam();
    const stranger = await aColleague(["settlement_officer"], [otherTeam]);
    const given = { role: "settlement_officer", accountId: ctx.actor.accountId, all: true };
    expect(expectOk(await assignCases(stranger, given))).toMatchObject({ assigned: 0 });
    const query = "type=agreed_self_settlement";
    expect(expectOk(await assignCases(ctx, { ...given, query }))).toMatchObject({ assigned: 3 });
    const [hidden] = (await page(ctx)).rows;
    await expect(
      assignCases(stranger, { ...given, all: false, caseIds: [hidden?.id] }),
    ).rejects.toMatchObject({ kind: "not_found" });
  }));
