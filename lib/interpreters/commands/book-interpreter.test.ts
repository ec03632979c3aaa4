import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { aBooking, anInterpreter, aSupplier, ORDERED } from "../fixtures";
import { bookingCounts, bookingsOfCase } from "../queries/bookings";
import { bookInterpreter } from "./book-interpreter";
import { changeBooking } from "./change-booking";
import { changeInterpreter } from "./change-interpreter";
import { recordOutcome } from "./record-outcome";

async function aCaseToBookFor() {
  const teamId = await aTeam();
  const ctx = await aColleague(["settlement_officer"], [teamId]);
  const { caseId } = await aCase(ctx, teamId);
  return { ctx, caseId };
}
const listed = async (ctx: Ctx, caseId: string) =>
  (await inScope(ctx, (scope) => bookingsOfCase(scope, caseId))).bookings;

it("keeps the category that the interpreter had when booked, and their supplier", () =>
  withRollback(async () => {
    const { ctx, caseId } = await aCaseToBookFor();
    const supplierId = await aSupplier(ctx);
    const interpreterId = await anInterpreter(ctx, { supplierId });
    await aBooking(ctx, caseId, { source: "register", interpreterId, cost: "1 200", minutes: 60 });
    const changed = { interpreterId, name: "Samira Haddad", languages: ["ar"], category: "none" };
    expectOk(await changeInterpreter(ctx, { ...changed, version: 1 }));
    expect(await listed(ctx, caseId)).toMatchObject([
      {
        category: "B",
        supplierId,
        supplierName: "Ord og Mening AS",
        interpreterName: "Samira Haddad",
        cost: 120_000,
        minutes: 60,
        bookedByName: ctx.actor.name,
      },
    ]);
  }));

it.each([
  ["child", "interpreters.errors.child-refused"],
  ["relative", "interpreters.errors.relative-refused"],
])("refuses a %s, until the emergency has a reason; then it is kept and counted", (source, code) =>
  withRollback(async () => {
    const { ctx, caseId } = await aCaseToBookFor();
    const input = { caseId, ...ORDERED, source };
    expect(await bookInterpreter(ctx, input)).toMatchObject({
      ok: false,
      error: {
        fields: {
          deviationGround: [code],
          deviationReason: ["interpreters.errors.reason-missing"],
        },
      },
    });
    expect(await listed(ctx, caseId)).toEqual([]);
    const deviationReason = "Ambulansen sto utenfor";
    const excused = { ...input, deviationGround: "emergency", deviationReason };
    expectOk(await bookInterpreter(ctx, excused));
    expect(await listed(ctx, caseId)).toMatchObject([{ source, deviationReason, category: null }]);
    expect(await inScope(ctx, (scope) => bookingCounts(scope, caseId))).toEqual({
      all: 1,
      barred: 1,
      withoutInterpreter: 0,
    });
    const [event] = await inScope(ctx, ({ tx }) =>
      tx.execute<{ reason: string }>(
        sql`select reason from audit_event where action = 'interpreters.book-interpreter'`,
      ),
    );
    expect(event?.reason).toBe(deviationReason);
  }),
);

it("asks for a reason for someone outside the register from the day of the duty", () =>
  withRollback(async () => {
    const { ctx, caseId } = await aCaseToBookFor();
    const interpreterId = await anInterpreter(ctx, { category: "none" });
    const input = { caseId, ...ORDERED, source: "register", interpreterId };
    expectOk(await bookInterpreter(ctx, { ...input, heldOn: "2026-12-31" }));
    const onDuty = { ...input, heldOn: "2027-01-01" };
    expect(await bookInterpreter(ctx, onDuty)).toMatchObject({
      error: { fields: { deviationGround: ["interpreters.errors.unqualified-refused"] } },
    });
    const deviationReason = "Ingen i registeret har språket";
    expectOk(
      await bookInterpreter(ctx, { ...onDuty, deviationGround: "strong_reasons", deviationReason }),
    );
  }));

it.each([
  ["register", { interpreterId: ["interpreters.errors.choose-interpreter"] }],
  ["supplier", { supplierId: ["interpreters.errors.choose-supplier"] }],
  [
    "other",
    {
      otherName: ["interpreters.errors.name-missing"],
      category: ["interpreters.errors.category-missing"],
    },
  ],
])("says what a booking of %s lacks", (source, fields) =>
  withRollback(async () => {
    const { ctx, caseId } = await aCaseToBookFor();
    expect(await bookInterpreter(ctx, { caseId, ...ORDERED, source })).toMatchObject({
      error: { fields },
    });
  }),
);

it("lets someone be found for a request, and leaves out what belonged to another choice", () =>
  withRollback(async () => {
    const { ctx, caseId } = await aCaseToBookFor();
    const bookingId = await aBooking(ctx, caseId, { otherName: "Ingen" });
    const supplierId = await aSupplier(ctx);
    const interpreterId = await anInterpreter(ctx);
    const change = { bookingId, ...ORDERED, source: "supplier", supplierId, interpreterId };
    expectOk(await changeBooking(ctx, { ...change, version: 1, confirmedOn: "2026-11-18" }));
    expect(await listed(ctx, caseId)).toMatchObject([
      { supplierId, interpreterId: null, otherName: null, category: null, version: 2 },
    ]);
    expect(await changeBooking(ctx, { ...change, version: 1 })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { confirmedOn: "2026-11-18" } },
    });
  }));

it("asks at the end who came from a supplier, and takes no change of the booking after that", () =>
  withRollback(async () => {
    const { ctx, caseId } = await aCaseToBookFor();
    const supplierId = await aSupplier(ctx);
    const bookingId = await aBooking(ctx, caseId, { source: "supplier", supplierId });
    const came = { bookingId, version: 1, outcome: "came", minutes: 45, cost: "900" };
    expect(await recordOutcome(ctx, came)).toMatchObject({
      error: { fields: { category: ["interpreters.errors.category-missing"] } },
    });
    expectOk(await recordOutcome(ctx, { ...came, category: "C", feedback: "Rolig og presis" }));
    expect(await listed(ctx, caseId)).toMatchObject([
      { outcome: "came", category: "C", minutes: 45, cost: 90_000, feedback: "Rolig og presis" },
    ]);
    const change = { bookingId, version: 2, ...ORDERED, source: "none_yet" };
    expect(await changeBooking(ctx, change)).toMatchObject({
      error: { code: "interpreters.errors.outcome-recorded" },
    });
    expectOk(await recordOutcome(ctx, { bookingId, version: 2, outcome: "did_not_come" }));
    expect(await recordOutcome(ctx, { bookingId, version: 2, outcome: "came" })).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
  }));

it("counts a request that got no interpreter, and books once for one form", () =>
  withRollback(async () => {
    const { ctx, caseId } = await aCaseToBookFor();
    const input = { caseId, ...ORDERED, source: "none_yet", idempotencyKey: newId() };
    const { bookingId } = expectOk(await bookInterpreter(ctx, input));
    expect(expectOk(await bookInterpreter(ctx, input)).bookingId).toBe(bookingId);
    expectOk(await recordOutcome(ctx, { bookingId, version: 1, outcome: "not_found" }));
    expect(await inScope(ctx, (scope) => bookingCounts(scope, caseId))).toEqual({
      all: 1,
      barred: 0,
      withoutInterpreter: 1,
    });
  }));

it("is not found by someone of another team", () =>
  withRollback(async () => {
    const { ctx, caseId } = await aCaseToBookFor();
    const bookingId = await aBooking(ctx, caseId);
    const other = await aColleague(["housing_adviser"], [await aTeam()]);
    await expect(
      recordOutcome(other, { bookingId, version: 1, outcome: "cancelled" }),
    ).rejects.toMatchObject({ kind: "not_found" });
  }));

it("warns of two meetings at once, for the interpreter and for the household, until it is meant", () =>
  withRollback(async () => {
    const { ctx, caseId } = await aCaseToBookFor();
    const other = await aCaseToBookFor();
    const interpreterId = await anInterpreter(ctx);
    const booked = { source: "register", interpreterId, startsAtTime: "10:00", minutes: "60" };
    const firstId = await aBooking(ctx, caseId, booked);
    const input = { caseId: other.caseId, ...ORDERED, ...booked, startsAtTime: "10:30" };
    expect(await bookInterpreter(other.ctx, input)).toMatchObject({
      error: { fields: { overlapReason: ["interpreters.errors.interpreter-overlaps"] } },
    });
    const atHome = { caseId, ...ORDERED, source: "none_yet", startsAtTime: "10:59" };
    expect(await bookInterpreter(ctx, atHome)).toMatchObject({
      error: { fields: { overlapReason: ["interpreters.errors.household-overlaps"] } },
    });
    expectOk(await bookInterpreter(ctx, { ...atHome, startsAtTime: "11:00" }));
    const overlapReason = "Tolker for begge familiene samtidig";
    expectOk(await bookInterpreter(other.ctx, { ...input, overlapReason }));
    expect(await listed(other.ctx, other.caseId)).toMatchObject([{ overlapReason }]);
    const change = { bookingId: firstId, version: 1, ...ORDERED, ...booked, startsAtTime: "14:00" };
    expectOk(await changeBooking(ctx, { ...change, overlapReason: "Ikke lenger" }));
    expect((await listed(ctx, caseId)).find(({ id }) => id === firstId)).toMatchObject({
      overlapReason: null,
    });
  }));

it("does not count a cancelled meeting as at the same time", () =>
  withRollback(async () => {
    const { ctx, caseId } = await aCaseToBookFor();
    const interpreterId = await anInterpreter(ctx);
    const booked = { source: "register", interpreterId, startsAtTime: "10:00" };
    const bookingId = await aBooking(ctx, caseId, booked);
    expectOk(await recordOutcome(ctx, { bookingId, version: 1, outcome: "cancelled" }));
    await aBooking(ctx, caseId, booked);
  }));
