import { sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { raiseProtection } from "@/lib/people/commands/raise-protection";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { archiveDwelling } from "../commands/archive-dwelling";
import { saveLease } from "../commands/save-lease";
import { aBlock, aDefect, aDwelling, aRoom } from "../fixtures";
import { dwellingSearchInput } from "../input";
import { HOME_NEEDS } from "../rules/fit";
import { searchDwellings } from "./search-dwellings";
import { wantedOf } from "./wanted";

const search = (ctx: Ctx, asked: Record<string, unknown> = {}) =>
  inScope(ctx, async (scope) => {
    const read = dwellingSearchInput.parse(asked);
    const { wanted, seeking } = await wantedOf(scope, read);
    return searchDwellings(scope, read, wanted, seeking?.id);
  });

const ids = async (ctx: Ctx, asked: Record<string, unknown> = {}) =>
  (await search(ctx, asked)).rows.map(({ id }) => id);

/** A household that has moved into the dwelling, and perhaps out of it. */
async function movedIn(
  ctx: Ctx,
  dwellingId: string,
  caseId: string,
  [from, to]: readonly [string, string | null] = ["2026-03-01", null],
) {
  const { leaseId } = expectOk(await saveLease(ctx, { caseId, dwellingId }));
  await inScope(ctx, ({ tx }) =>
    tx.execute(sql`update lease set moved_in_on = ${from}::date, moved_out_on = ${to}::date
      where id = ${leaseId}::uuid`),
  );
}

async function anAdviser() {
  const teamId = await aTeam();
  return { teamId, ctx: await aColleague(["housing_adviser", "settlement_officer"], [teamId]) };
}

describe("the search", () => {
  it("finds the home of a wheelchair user, and tells why", () =>
    withRollback(async () => {
      const { ctx } = await anAdviser();
      const good = await aDwelling(ctx, { wheelchairAccessible: "true" });
      await aDwelling(ctx, { wheelchairAccessible: "false" });
      const { rows } = await search(ctx, { need: "wheelchair", persons: "4", from: "2026-12-01" });
      expect(rows.map(({ id }) => id)).toEqual([good]);
      expect(rows[0]?.fit).toMatchObject({
        verdict: "fits",
        reasons: [
          { code: "free_whole", counts: { free: 5, capacity: 5 } },
          { code: "not_crowded", counts: { rooms: 4, areaM2: 90, persons: 4 } },
          { code: "has_need", need: "wheelchair" },
        ],
      });
      expect((await search(ctx, { need: "wheelchair", show: "all" })).rows).toHaveLength(2);
    }));

  it("counts who lives there, and shows only cases that the reader may open", () =>
    withRollback(async () => {
      const { ctx, teamId } = await anAdviser();
      const officer = await aColleague(["settlement_officer"], [teamId, await aTeam()]);
      const whole = await aDwelling(ctx, { streetAddress: "Helgata 1" });
      const mine = await aCase(officer, teamId);
      await movedIn(ctx, whole, mine.caseId);
      const shared = await aDwelling(ctx, { streetAddress: "Delt gate 1", places: null });
      for (const name of ["A", "B"]) await aRoom(ctx, shared, { name, beds: 4 });
      const theirs = await aCase(officer, officer.actor.teamIds[1] ?? "");
      await movedIn(officer, shared, theirs.caseId);
      const found = await search(ctx, { show: "all" });
      expect(found.rows.map(({ residents, fit }) => [residents, fit.free, fit.taken])).toEqual([
        [[], 8 - 1, 1],
        [[expect.objectContaining({ caseId: mine.caseId, number: mine.number })], 0, 5],
      ]);
      // Their own stay stands in nobody's way when they look for another home.
      expect(await ids(ctx, { case: mine.number })).toContain(whole);
      expect(await ids(ctx, { case: theirs.number })).not.toContain(whole);
    }));

  it.each(["klientadresse", "fortrolig", "strengt_fortrolig"])(
    "names nobody under %s, to the circle neither, and gives nobody their place",
    (grade) =>
      withRollback(async () => {
        const teamId = await aTeam();
        const roles = ["housing_adviser", "settlement_officer"] as const;
        const ctx = await aColleague([...roles], [teamId], { inProtectedCircle: true });
        const dwellingId = await aDwelling(ctx);
        const { caseId } = await aCase(ctx, teamId);
        const [member] = await inScope(ctx, ({ tx }) =>
          tx.execute<{ id: string }>(sql`select m.person_id as id from settlement_case c
            join household_member m on m.household_id = c.household_id where c.id = ${caseId}::uuid`),
        );
        expectOk(await raiseProtection(ctx, { personId: member?.id, grade }));
        await movedIn(ctx, dwellingId, caseId);
        expect(await search(ctx)).toMatchObject({ rows: [] });
        expect((await search(ctx, { show: "all" })).rows).toMatchObject([
          { residents: [], fit: { free: 0 } },
        ]);
      }),
  );

  it("leaves out what is blocked, dangerous, archived or not given", () =>
    withRollback(async () => {
      const { ctx } = await anAdviser();
      const free = await aDwelling(ctx);
      await aBlock(ctx, await aDwelling(ctx), { startsOn: "2027-01-01", endsOn: "2027-01-02" });
      await aDefect(ctx, await aDwelling(ctx), { severity: "dangerous" });
      await aDwelling(ctx, { availableFrom: "" });
      const archived = await aDwelling(ctx);
      expectOk(await archiveDwelling(ctx, { dwellingId: archived, version: 1 }));
      expect(await ids(ctx)).toEqual([free]);
      expect(await ids(ctx, { show: "archived" })).toEqual([archived]);
      expect(await ids(ctx, { show: "all" })).toHaveLength(4);
      expect(await ids(ctx, { from: "2026-12-01", months: "3" })).toEqual([free]);
      expect(await ids(ctx, { from: "2026-12-01", to: "2026-12-31" })).toHaveLength(2);
    }));

  it("narrows by area, holding and address, and goes on after the last one seen", () =>
    withRollback(async () => {
      const { ctx } = await anAdviser();
      for (let n = 0; n < 27; n += 1) {
        const areaName = n === 7 ? "Nord" : "Sør";
        const holding = n === 9 ? "guest" : "municipal";
        await aDwelling(ctx, { streetAddress: `Gate ${n}`, areaName, holding });
      }
      expect(await ids(ctx, { area: "Nord" })).toHaveLength(1);
      expect(await ids(ctx, { holding: "guest" })).toHaveLength(1);
      expect(await ids(ctx, { q: "gate 13" })).toHaveLength(1);
      const first = await search(ctx);
      const rest = await search(ctx, { after: first.next });
      expect([first.rows.length, rest.rows.length, rest.next]).toEqual([25, 2, null]);
      expect(new Set([...first.rows, ...rest.rows].map(({ id }) => id)).size).toBe(27);
    }));
});

it("leaves out exactly what the rule says does not fit", () =>
  withRollback(async () => {
    const { ctx, teamId } = await anAdviser();
    const answers = ["true", "false", ""] as const;
    for (let n = 0; n < 18; n += 1) {
      const dwellingId = await aDwelling(ctx, {
        places: n % 5 === 4 ? "" : n % 6,
        availableFrom: n % 7 === 6 ? "" : n % 4 === 3 ? "2027-01-01" : "2026-01-01",
        availableTo: n % 6 === 5 ? "2027-03-01" : "",
        wheelchairAccessible: answers[n % 3],
        ownBathroom: answers[(n + 1) % 3],
        approvedForAllowance: answers[(n >> 1) % 3],
        monthlyRent: n % 4 === 0 ? null : 500_000 + n * 50_000,
      });
      if (n % 5 === 1) for (const beds of [1, 2]) await aRoom(ctx, dwellingId, { beds });
      if (n % 8 === 2) await aBlock(ctx, dwellingId, { endsOn: "2026-12-31" });
      if (n % 9 === 3) {
        const { caseId } = await aCase(ctx, teamId);
        await movedIn(ctx, dwellingId, caseId, ["2026-03-01", n % 2 ? "2026-12-15" : null]);
      }
    }
    const asked = fc.record({
      from: fc.constantFrom("2026-11-25", "2026-12-15", "2027-01-01"),
      months: fc.constantFrom("", "3", "12"),
      persons: fc.constantFrom("", "1", "3", "6"),
      need: fc.uniqueArray(fc.constantFrom(...HOME_NEEDS), { maxLength: 2 }),
      rent: fc.constantFrom("", "9000"),
    });
    await fc.assert(
      fc.asyncProperty(asked, async (wish) => {
        const all = await search(ctx, { ...wish, show: "all" });
        const fitting = all.rows.filter(({ fit }) => fit.verdict !== "no").map(({ id }) => id);
        expect(await ids(ctx, wish)).toEqual(fitting);
      }),
      { numRuns: 40 },
    );
  }));
