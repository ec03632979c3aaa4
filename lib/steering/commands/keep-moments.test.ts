import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { movesOfYear } from "@/lib/career/queries/moves";
import { aCase, aColleague, aTeam } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { addDays } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { guidedInYear } from "../queries/guided-households";
import { householdsOfYear, momentCounts } from "../queries/households-of-year";
import { guidedCounted, movesCounted } from "../rules/moment-counts";
import { countMoments } from "./count-moments";

const MUNICIPALITY = "1103";
const YEARS = [2024, 2025, 2026];

const day = fc.integer({ min: 0, max: 1200 }).map((days) => addDays("2024-01-01", days));
const span = fc
  .tuple(day, fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }))
  .map(([from, days]) => ({ from, until: days === null ? null : addDays(from, days) }));
const home = fc.record({
  kind: fc.constantFrom("tenancy", "lease", "period"),
  dwelling: fc.integer({ min: 0, max: 2 }),
  tenure: fc.constantFrom("municipal_rental", "private_rental", "owned", "temporary"),
  span,
});
const household = fc.record({
  homes: fc.array(home, { maxLength: 4 }),
  settledOn: fc.option(day, { nil: null }),
  closedOn: fc.option(day, { nil: null }),
  sessions: fc.array(fc.tuple(day, fc.constantFrom("finished", "finished", "draft")), {
    maxLength: 5,
  }),
});
type Household = typeof household extends fc.Arbitrary<infer T> ? T : never;

/** A household that every figure counts: settled, guided, moved from a first home to another. */
const COUNTED: Household = {
  homes: [
    {
      kind: "tenancy",
      dwelling: 0,
      tenure: "municipal_rental",
      span: { from: "2024-02-01", until: "2025-05-31" },
    },
    {
      kind: "lease",
      dwelling: 1,
      tenure: "private_rental",
      span: { from: "2025-06-01", until: null },
    },
  ],
  settledOn: "2024-02-01",
  closedOn: null,
  sessions: [
    ["2024-03-01", "finished"],
    ["2025-08-20", "finished"],
  ],
};

/** What the record itself says of each year, and what is kept, as counts that nothing is hidden of. */
const bothOf = (scope: Scope) =>
  Promise.all(
    YEARS.map(async (year) => {
      const counts = await momentCounts(scope, year);
      if (!counts) throw new Error("all cases should be counted");
      const kept = guidedCounted(counts, year, scope.today);
      const plain = await guidedInYear(scope, year);
      return {
        plain: {
          moves: await movesOfYear(scope, year),
          quarters: kept.map(
            ({ quarter }) =>
              plain.find((one) => one.quarter === quarter) ?? { quarter, households: 0, guided: 0 },
          ),
        },
        kept: { moves: movesCounted(counts, year, scope.today), quarters: kept },
      };
    }),
  );

const rollup = ({ tx }: Scope) =>
  tx.execute(sql`select figure, year, quarter, count from household_moment_rollup
    where count <> 0 order by 1, 2, 3`);

async function live(ctx: Ctx, dwellings: readonly string[], caseId: string, one: Household) {
  await inScope(ctx, async (scope) => {
    const { tx, municipalityId: m } = scope;
    for (const table of ["tenancy", "lease", "home_period", "guidance_session"]) {
      await tx.execute(sql`delete from ${sql.identifier(table)} where case_id = ${caseId}`);
    }
    for (const { kind, dwelling, tenure, span } of one.homes) {
      const at = dwellings[dwelling] ?? "";
      if (kind === "tenancy") {
        await tx.execute(sql`insert into tenancy (municipality_id, id, case_id, dwelling_id, status,
            planned_from, moved_in_on, moved_out_on, decided_by, decided_by_name)
          values (${m}, ${newId()}, ${caseId}, ${at}, ${span.until ? "moved_out" : "moved_in"},
            ${span.from}, ${span.from}, ${span.until}, ${ctx.actor.accountId}, 'Ansatt')`);
      } else if (kind === "lease") {
        await tx.execute(sql`insert into lease (municipality_id, id, case_id, dwelling_id, tenure,
            moved_in_on, moved_out_on)
          values (${m}, ${newId()}, ${caseId}, ${at}, ${tenure}, ${span.from}, ${span.until})`);
      } else {
        await tx.execute(sql`insert into home_period (municipality_id, id, case_id, tenure, from_on, to_on)
          values (${m}, ${newId()}, ${caseId}, ${tenure}, ${span.from}, ${span.until})`);
      }
    }
    for (const [heldOn, status] of one.sessions) {
      await tx.execute(sql`insert into guidance_session (municipality_id, id, case_id, adviser_id,
          adviser_name, held_on, status, finished_at)
        values (${m}, ${newId()}, ${caseId}, ${ctx.actor.accountId}, 'Ansatt', ${heldOn}, ${status},
          ${status === "finished" ? heldOn : null})`);
    }
    await tx.execute(sql`delete from person_settlement where case_id = ${caseId}`);
    await tx.execute(sql`insert into person_settlement (municipality_id, case_id, person_id, settled_on)
      select m.municipality_id, ${caseId}, m.person_id, ${one.settledOn}::date
      from household_member m join settlement_case c on c.household_id = m.household_id
      where c.id = ${caseId}`);
    await tx.execute(sql`update settlement_case set closed_on = ${one.closedOn},
      status = ${one.closedOn ? "closed" : "open"} where id = ${caseId}`);
    scope.touch(caseId);
  });
}

async function dwellings(ctx: Ctx): Promise<string[]> {
  const ids = [newId(), newId(), newId()];
  const holdings = ["municipal", "private", "guest"];
  await inScope(ctx, async ({ tx, municipalityId }) => {
    for (const [index, id] of ids.entries()) {
      await tx.execute(sql`insert into dwelling (municipality_id, id, street_address, postal_code,
          postal_place, address_key, kind, holding)
        values (${municipalityId}, ${id}, ${`Gate ${id}`}, '4005', 'Stavanger', ${id}, 'flat',
          ${holdings[index]})`);
    }
  });
  return ids;
}

it("keeps what the record gives, whatever is written, corrected and taken away", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["manager", "settlement_officer"], [teamId]);
    const at = await dwellings(ctx);
    const caseIds: string[] = [];
    for (let n = 0; n < 4; n += 1) caseIds.push((await aCase(ctx, teamId)).caseId);
    await countMoments(MUNICIPALITY as Ctx["municipalityId"]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 3 }), household, async (which, one) => {
        await live(ctx, at, caseIds[which] ?? "", one);
        for (const { plain, kept } of await inScope(ctx, bothOf)) expect(kept).toEqual(plain);
      }),
      { numRuns: 60 },
    );
    await live(ctx, at, caseIds[0] ?? "", COUNTED);
    const kept = await inScope(ctx, rollup);
    expect(kept.length).toBeGreaterThan(5);
    await inScope(ctx, async ({ tx }) => {
      for (const table of ["household_moment", "household_moment_rollup"]) {
        await tx.execute(sql`delete from ${sql.identifier(table)}`);
      }
      await tx.execute(sql`update household_moment_counting set edition = 0`);
    });
    const ofYear = (scope: Scope) =>
      Promise.all(YEARS.map((year) => householdsOfYear(scope, year)));
    const uncounted = await inScope(ctx, ofYear);
    await countMoments(MUNICIPALITY as Ctx["municipalityId"]);
    expect(await inScope(ctx, rollup)).toEqual(kept);
    expect(await inScope(ctx, ofYear)).toEqual(uncounted);
  }));
