import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { aBlock, aDefect, aDwelling, aRoom } from "../fixtures";
import { defectsOf } from "../queries/dwelling-parts";
import { viewDwelling } from "../queries/view-dwelling";
import { archiveDwelling } from "./archive-dwelling";
import { archiveRoom } from "./archive-room";
import { blockDwelling } from "./block-dwelling";
import { changeRecord } from "./change-record";
import { endBlock } from "./end-block";
import { enterDwelling } from "./enter-dwelling";
import { finishRepair } from "./finish-repair";
import { orderRepair } from "./order-repair";
import { reportDefect } from "./report-defect";
import { restoreDwelling } from "./restore-dwelling";
import { saveLease } from "./save-lease";
import { saveRoom } from "./save-room";

const anAdviser = async () => aColleague(["housing_adviser"], [await aTeam()]);
const seen = (ctx: Ctx, dwellingId: string) =>
  inScope(ctx, (scope) => viewDwelling(scope, dwellingId));
const invalid = (field: string, code: string) => ({
  ok: false,
  error: { code: "errors.invalid-input", fields: { [field]: [`dwellings.errors.${code}`] } },
});

async function livedIn(ctx: Ctx, dwellingId: string) {
  const officer = await aColleague(["settlement_officer"], [...ctx.actor.teamIds]);
  const { caseId } = await aCase(officer, ctx.actor.teamIds[0] ?? "");
  const { leaseId } = expectOk(await saveLease(ctx, { caseId, dwellingId }));
  await inScope(ctx, ({ tx }) =>
    tx.execute(sql`update lease set moved_in_on = '2026-03-01' where id = ${leaseId}::uuid`),
  );
}

it("registers a dwelling once at an address, and only for who keeps the register", () =>
  withRollback(async () => {
    const ctx = await anAdviser();
    const dwellingId = await aDwelling(ctx, { streetAddress: "Storgata 1", unit: "H0101" });
    const again = {
      streetAddress: "STORGATA 1 ",
      unit: "h0101",
      postalCode: "4005",
      postalPlace: "Stavanger",
      kind: "flat",
      holding: "private",
    };
    expect(await enterDwelling(ctx, again)).toMatchObject({
      ok: false,
      error: {
        fields: { streetAddress: ["dwellings.errors.already-registered"] },
        data: { dwellingId },
      },
    });
    const manager = await aColleague(["manager"]);
    await expect(enterDwelling(manager, again)).rejects.toMatchObject({ kind: "forbidden" });
    const twice = await Promise.all(
      [1, 2, 3].map(() => enterDwelling(ctx, { ...again, streetAddress: "Nygata 2" })),
    );
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
  }));

it("tells the loser of two what stands, and keeps one address for one dwelling", () =>
  withRollback(async () => {
    const ctx = await anAdviser();
    const where = { postalCode: "4005", postalPlace: "Stavanger", kind: "flat", holding: "guest" };
    await aDwelling(ctx, { streetAddress: "Storgata 1" });
    const dwellingId = await aDwelling(ctx, { streetAddress: "Storgata 2" });
    const change = { dwellingId, version: 1, ...where, streetAddress: "Storgata 2" };
    expectOk(await changeRecord(ctx, { ...change, monthlyRent: "11 500" }));
    expect(await changeRecord(ctx, change)).toMatchObject({
      ok: false,
      error: { code: "errors.changed-meanwhile", data: { version: 2, monthlyRent: "11500" } },
    });
    expect(
      await changeRecord(ctx, { ...change, version: 2, streetAddress: "Storgata 1" }),
    ).toMatchObject(invalid("streetAddress", "already-registered"));
    expect(
      await changeRecord(ctx, {
        ...change,
        version: 2,
        availableFrom: "2026-12-02",
        availableTo: "2026-12-01",
      }),
    ).toMatchObject(invalid("availableTo", "available-order"));
  }));

it("counts the beds of the rooms in use", () =>
  withRollback(async () => {
    const ctx = await anAdviser();
    const dwellingId = await aDwelling(ctx, { places: 9 });
    await aRoom(ctx, dwellingId, { name: "Rom 1", beds: 2 });
    const roomId = await aRoom(ctx, dwellingId, { name: "Rom 2", beds: 1 });
    expect(await seen(ctx, dwellingId)).toMatchObject({ capacity: 3, freeToday: 3 });
    expect(await saveRoom(ctx, { dwellingId, name: "rom 1", beds: 1 })).toMatchObject(
      invalid("name", "room-name-taken"),
    );
    expectOk(await archiveRoom(ctx, { dwellingId, partId: roomId, version: 1 }));
    expect(await seen(ctx, dwellingId)).toMatchObject({ capacity: 2, freeToday: 2 });
    expectOk(await saveRoom(ctx, { dwellingId, name: "Rom 2", beds: 4 }));
    expect(await seen(ctx, dwellingId)).toMatchObject({ capacity: 6 });
  }));

it("blocks no home that someone lives in, and archives none", () =>
  withRollback(async () => {
    const ctx = await anAdviser();
    const dwellingId = await aDwelling(ctx);
    await livedIn(ctx, dwellingId);
    expect(
      await blockDwelling(ctx, { dwellingId, startsOn: ctx.today, reason: "pests" }),
    ).toMatchObject(invalid("startsOn", "block-someone-there"));
    expect(await archiveDwelling(ctx, { dwellingId, version: 1 })).toMatchObject({
      error: { code: "dwellings.errors.someone-lives-there" },
    });
    expectOk(
      await blockDwelling(ctx, {
        dwellingId,
        startsOn: "2026-01-01",
        endsOn: "2026-02-28",
        reason: "renovation",
      }),
    );
  }));

it("is free again the day after the last day of a block, which can only be made shorter", () =>
  withRollback(async () => {
    const ctx = await anAdviser();
    const dwellingId = await aDwelling(ctx);
    await aBlock(ctx, dwellingId, { startsOn: "2026-11-01", endsOn: "2026-12-31" });
    const { blocks, freeToday } = await seen(ctx, dwellingId);
    expect(freeToday).toBe(0);
    const end = { dwellingId, partId: blocks[0]?.id, version: 1 };
    expect(await endBlock(ctx, { ...end, endsOn: "2027-01-01" })).toMatchObject(
      invalid("endsOn", "block-shorter"),
    );
    expect(await endBlock(ctx, { ...end, endsOn: "2026-10-31" })).toMatchObject(
      invalid("endsOn", "block-order"),
    );
    expectOk(await endBlock(ctx, { ...end, endsOn: "2026-11-20" }));
    expect((await seen(ctx, dwellingId)).freeToday).toBe(5);
  }));

it("follows a defect from the report until it is repaired", () =>
  withRollback(async () => {
    const ctx = await anAdviser();
    const dwellingId = await aDwelling(ctx);
    expect(
      await reportDefect(ctx, {
        dwellingId,
        what: "Mugg",
        severity: "serious",
        reportedOn: "2027-01-01",
      }),
    ).toMatchObject(invalid("reportedOn", "day-ahead"));
    await aDefect(ctx, dwellingId, { reportedOn: "2026-11-10" });
    const defect = async () =>
      (await inScope(ctx, (scope) => defectsOf(scope, dwellingId)))[0] ?? { id: "", version: 0 };
    const which = async () => {
      const { id, version } = await defect();
      return { dwellingId, partId: id, version };
    };
    expect(
      await orderRepair(ctx, {
        ...(await which()),
        orderedOn: "2026-11-09",
        orderedFrom: "Rørleggeren",
      }),
    ).toMatchObject(invalid("orderedOn", "before-report"));
    const first = await which();
    expectOk(
      await orderRepair(ctx, { ...first, orderedOn: "2026-11-12", orderedFrom: "Rørleggeren" }),
    );
    expect(await finishRepair(ctx, { ...first, repairedOn: "2026-11-20" })).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
    expectOk(
      await finishRepair(ctx, { ...(await which()), repairedOn: "2026-11-20", repair: "Tettet" }),
    );
    expect(await defect()).toMatchObject({
      state: "repaired",
      orderedFrom: "Rørleggeren",
      repair: "Tettet",
    });
    expect(await finishRepair(ctx, { ...(await which()), repairedOn: "2026-11-21" })).toMatchObject(
      { error: { code: "dwellings.errors.defect-repaired" } },
    );
  }));

it("takes an archived dwelling into use again", () =>
  withRollback(async () => {
    const ctx = await anAdviser();
    const dwellingId = await aDwelling(ctx);
    expectOk(await archiveDwelling(ctx, { dwellingId, version: 1 }));
    expect((await seen(ctx, dwellingId)).dwelling.archivedOn).toBe(ctx.today);
    expectOk(await restoreDwelling(ctx, { dwellingId, version: 2 }));
    expect((await seen(ctx, dwellingId)).dwelling.archivedOn).toBeNull();
  }));
