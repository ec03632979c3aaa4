import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { aLandlord } from "@/lib/organisations/fixtures";
import { raiseProtection } from "@/lib/people/commands/raise-protection";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { registerDwelling } from "../commands/register-dwelling";
import { saveLease } from "../commands/save-lease";
import { dwellingsOfLandlord } from "./dwellings-of-landlord";

const seen = (ctx: Ctx, landlordId: string, after?: string) =>
  inScope(ctx, (scope) => dwellingsOfLandlord(scope, landlordId, after));

async function aDwellingOf(
  ctx: Ctx,
  landlordId: string,
  streetAddress = "Storgata 1",
  unit?: string,
) {
  const place = { streetAddress, unit, postalCode: "4005", postalPlace: "Stavanger" };
  const input = { ...place, kind: "flat", landlordId };
  return expectOk(await registerDwelling(ctx, input)).dwellingId;
}

/** A lease of the case's household in the dwelling, moved in and out as given. */
async function aLeaseIn(
  ctx: Ctx,
  dwellingId: string,
  caseId: string,
  { movedInOn = null, movedOutOn = null }: Record<string, string | null> = {},
) {
  const { leaseId } = expectOk(await saveLease(ctx, { caseId, dwellingId }));
  await inScope(ctx, ({ tx }) =>
    tx.execute(sql`update lease set moved_in_on = ${movedInOn}::date,
      moved_out_on = ${movedOutOn}::date where id = ${leaseId}::uuid`),
  );
}

async function someoneIn(caseId: string, ctx: Ctx): Promise<string> {
  const [row] = await inScope(ctx, ({ tx }) =>
    tx.execute<{ id: string }>(sql`select m.person_id as id from settlement_case c
      join household_member m on m.household_id = c.household_id where c.id = ${caseId}::uuid`),
  );
  return row?.id ?? "";
}

it("counts who lives and has lived there, and leads to the cases that one may open", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const otherTeam = await aTeam();
    const ctx = await aColleague(["housing_adviser"], [teamId]);
    const officer = await aColleague(["settlement_officer"], [teamId, otherTeam]);
    const landlordId = await aLandlord(ctx);
    const flat = await aDwellingOf(ctx, landlordId, "Storgata 1");
    await aDwellingOf(ctx, landlordId, "Storgata 2");
    const mine = await aCase(officer, teamId);
    const theirs = await aCase(officer, otherTeam);
    const former = await aCase(officer, teamId);
    await aLeaseIn(ctx, flat, mine.caseId, { movedInOn: "2026-03-01" });
    await aLeaseIn(officer, flat, theirs.caseId, { movedInOn: "2026-11-23" });
    const moved = { movedInOn: "2025-01-01", movedOutOn: "2026-02-01" };
    await aLeaseIn(ctx, flat, former.caseId, moved);
    // Neither a draft nor someone who moves in tomorrow lives there.
    await aLeaseIn(ctx, flat, (await aCase(officer, teamId)).caseId);
    const tomorrow = { movedInOn: "2026-11-24" };
    await aLeaseIn(ctx, flat, (await aCase(officer, teamId)).caseId, tomorrow);
    expect(await seen(ctx, landlordId)).toMatchObject({
      total: 2,
      householdsNow: 2,
      rows: [
        {
          streetAddress: "Storgata 1",
          householdsNow: 2,
          householdsBefore: 1,
          cases: [{ id: mine.caseId, number: mine.number }],
        },
        { streetAddress: "Storgata 2", householdsNow: 0, householdsBefore: 0, cases: [] },
      ],
    });
    expect((await seen(officer, landlordId)).rows[0]?.cases).toHaveLength(2);
  }));

it.each(["klientadresse", "fortrolig", "strengt_fortrolig"])(
  "shows the same whether or not a household under %s lives there, to the circle too",
  (grade) =>
    withRollback(async () => {
      const teamId = await aTeam();
      const ctx = await aColleague(["settlement_officer", "manager"], [teamId], {
        inProtectedCircle: true,
      });
      const landlordId = await aLandlord(ctx);
      const flat = await aDwellingOf(ctx, landlordId);
      const before = await seen(ctx, landlordId);
      const { caseId } = await aCase(ctx, teamId);
      const personId = await someoneIn(caseId, ctx);
      const raised = await raiseProtection(ctx, { personId, grade });
      expect(raised.ok).toBe(true);
      await aLeaseIn(ctx, flat, caseId, { movedInOn: "2026-03-01" });
      expect(await seen(ctx, landlordId)).toEqual(before);
    }),
);

it("goes on after the last dwelling seen", () =>
  withRollback(async () => {
    const ctx = await aColleague(["manager"]);
    const landlordId = await aLandlord(ctx);
    for (let n = 0; n < 30; n += 1) await aDwellingOf(ctx, landlordId, `Gate ${n % 4}`, `H${n}`);
    const first = await seen(ctx, landlordId);
    expect(first.rows).toHaveLength(25);
    const rest = await seen(ctx, landlordId, first.next ?? undefined);
    expect(rest).toMatchObject({ next: null, total: 30 });
    expect(new Set([...first.rows, ...rest.rows].map(({ id }) => id)).size).toBe(30);
  }));
