import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { tenancyPlace } from "@/db/schema/housing";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { addDays } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { aHomeToGive, memberIdsOf, offered } from "../fixtures";
import { openTenancy } from "./open-tenancy";

const ROUNDS = 100;
const TRIES = 20;

/** An adviser of a municipality where nobody else is; what is committed here stays there. */
async function anAdviser(): Promise<{ ctx: Ctx; teamId: string }> {
  const teamId = await aTeam(undefined, "5001");
  const ctx = await aColleague(["housing_adviser", "settlement_officer"], [teamId], {
    municipalityId: "5001",
  });
  return { ctx, teamId };
}

it(`gives the last place to one of ${TRIES} who want it at once, ${ROUNDS} times over`, async () => {
  const { ctx, teamId } = await anAdviser();
  const dwellingId = await aHomeToGive(ctx, { places: 1 });
  const households: { caseId: string; personIds: string[] }[] = [];
  for (let at = 0; at < TRIES; at += 1) {
    const { caseId } = await aCase(ctx, teamId);
    households.push({ caseId, personIds: await memberIdsOf(ctx, caseId) });
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const plannedFrom = addDays("2027-01-01", 7 * round);
    const plannedUntil = addDays(plannedFrom, 7);
    const outcomes = await Promise.all(
      households.map((household) =>
        openTenancy(ctx, {
          ...household,
          dwellingId,
          plannedFrom,
          plannedUntil,
          places: ["/1"],
          idempotencyKey: newId(),
        }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.ok) continue;
      expect(outcome.error).toMatchObject({
        code: "housing.errors.place-taken",
        fields: { places: ["housing.errors.place-taken"] },
      });
    }
  }
  const [kept] = await inScope(ctx, ({ tx }) =>
    tx.execute<{ count: number; days: number }>(sql`select count(*)::int as count,
      sum(kept_until - kept_from)::int as days from tenancy_place
      where municipality_id = '5001' and dwelling_id = ${dwellingId}::uuid`),
  );
  expect(kept).toEqual({ count: ROUNDS, days: 7 * ROUNDS });
}, 300_000);

const broken = (constraint_name: string) => ({ cause: { constraint_name } });

it("is kept from two by the database itself, when nothing asks before it writes", () =>
  withRollback(async () => {
    const { ctx, caseId, dwellingId } = await offered({
      places: ["/1"],
      plannedUntil: "2027-01-01",
    });
    const [one] = await inScope(ctx, ({ tx }) => tx.select().from(tenancyPlace));
    if (!one) throw new Error("nothing is kept");
    const write = (change: Partial<typeof one>) =>
      inScope(ctx, ({ tx }) => tx.insert(tenancyPlace).values({ ...one, id: newId(), ...change }));
    expect(one).toMatchObject({ dwellingId, roomId: null, placeNumber: 1 });
    await expect(write({})).rejects.toMatchObject(broken("tenancy_place_kept_once"));
    await expect(write({ placeNumber: null })).rejects.toMatchObject(
      broken("tenancy_place_kept_once"),
    );
    await expect(write({ placeNumber: 9 })).rejects.toMatchObject(broken("tenancy_place_is_there"));
    await expect(write({ placeNumber: 2, roomId: newId() })).rejects.toMatchObject(
      broken("tenancy_place_is_there"),
    );
    await write({ placeNumber: 2 });
    await write({ keptFrom: "2027-01-01", keptUntil: null });
    expect(caseId).toBeTruthy();
  }));

it("keeps what is typed in the answer to the one who came second", () =>
  withRollback(async () => {
    const { ctx, dwellingId, teamId } = await offered();
    const { caseId } = await aCase(ctx, teamId);
    const input = {
      caseId,
      dwellingId,
      plannedFrom: "2026-12-10",
      places: ["whole"],
      personIds: await memberIdsOf(ctx, caseId),
      reason: "Nær skolen",
    };
    const second = await openTenancy(ctx, input);
    expect(second).toMatchObject({
      error: { code: "housing.errors.place-taken", params: { day: "01.12.2026" } },
    });
    const later = { ...input, plannedFrom: "2027-06-01" };
    expectOk(await openTenancy(ctx, later));
  }));
