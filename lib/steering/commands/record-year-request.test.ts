import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { theYear } from "../queries/the-year";
import { correctYearRequest } from "./correct-year-request";
import { recordYearRequest } from "./record-year-request";

const original = {
  year: 2026,
  kind: "original",
  requestedNumber: 40,
  requestedMinors: 4,
  receivedOn: "2025-11-10",
};
const seen = (ctx: Ctx) => inScope(ctx, (scope) => theYear(scope, 2026));

it("keeps every letter of a year, and tells what they come to", () =>
  withRollback(async () => {
    const ctx = await aColleague(["manager"]);
    expectOk(await recordYearRequest(ctx, original));
    const more = {
      ...original,
      kind: "additional",
      requestedNumber: "10",
      requestedMinors: undefined,
      receivedOn: "2026-04-14",
      caseReference: "2026/1234",
    };
    expectOk(await recordYearRequest(ctx, more));
    const year = await seen(ctx);
    expect(year.requests.map(({ kind }) => kind)).toEqual(["original", "additional"]);
    expect(year.requested).toEqual({ number: 50, minors: 4 });
    expect(year.requests[1]).toMatchObject({ caseReference: "2026/1234", requestedMinors: null });
  }));

it("makes one letter of one key", () =>
  withRollback(async () => {
    const ctx = await aColleague(["manager"]);
    const sent = { ...original, idempotencyKey: newId() };
    expectOk(await recordYearRequest(ctx, sent));
    expectOk(await recordYearRequest(ctx, sent));
    expect((await seen(ctx)).requests).toHaveLength(1);
  }));

it("says at the field what cannot be right", () =>
  withRollback(async () => {
    const ctx = await aColleague(["manager"]);
    expect(await recordYearRequest(ctx, { ...original, requestedMinors: 41 })).toMatchObject({
      error: { fields: { requestedMinors: ["steering.errors.minors-above-number"] } },
    });
    expect(await recordYearRequest(ctx, { ...original, receivedOn: "2026-11-24" })).toMatchObject({
      error: { fields: { receivedOn: ["steering.errors.received-in-future"] } },
    });
    expectOk(await recordYearRequest(ctx, original));
    expect(await recordYearRequest(ctx, original)).toMatchObject({
      error: { fields: { kind: ["steering.errors.original-exists"] } },
    });
    expectOk(
      await recordYearRequest(ctx, {
        ...original,
        kind: "adjusted",
        requestedNumber: 0,
        requestedMinors: 0,
      }),
    );
    expect((await seen(ctx)).requested).toEqual({ number: 0, minors: 0 });
  }));

it("corrects a letter once, and tells the later of two", () =>
  withRollback(async () => {
    const ctx = await aColleague(["manager"]);
    expectOk(await recordYearRequest(ctx, original));
    const requestId = (await seen(ctx)).requests[0]?.id;
    const { year: _year, ...letter } = original;
    const corrected = { ...letter, requestId, version: 1, requestedNumber: 45 };
    expectOk(await correctYearRequest(ctx, corrected));
    expect(await correctYearRequest(ctx, { ...corrected, requestedNumber: 46 })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { requestedNumber: 45, version: 2 } },
    });
    expect((await seen(ctx)).requested).toEqual({ number: 45, minors: 4 });
  }));

it("stays behind the wall of the municipality", () =>
  withRollback(async () => {
    const ctx = await aColleague(["manager"]);
    expectOk(await recordYearRequest(ctx, original));
    const other = await aColleague(["manager"], [], { municipalityId: "5001" });
    expect((await seen(other)).requests).toEqual([]);
    const { year: _year, ...letter } = original;
    const requestId = (await seen(ctx)).requests[0]?.id;
    await expect(
      correctYearRequest(other, { ...letter, requestId, version: 1 }),
    ).rejects.toMatchObject({ kind: "not_found" });
  }));
