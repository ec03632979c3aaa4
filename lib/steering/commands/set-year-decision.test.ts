import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { theYear } from "../queries/the-year";
import { setYearDecision } from "./set-year-decision";

const decision = {
  year: 2026,
  version: 0,
  decidedNumber: 30,
  decidedMinors: 3,
  decidedOn: "2025-12-04",
  caseReference: "PS 112/25",
  conditions: [
    { kind: "mostly_families" },
    {},
    { kind: "other", text: "Etter at skolen er utvidet." },
  ],
};
const seen = (ctx: Ctx) => inScope(ctx, (scope) => theYear(scope, 2026));

it("keeps the number, the minors and the conditions, and passes over empty rows", () =>
  withRollback(async () => {
    const ctx = await aColleague(["manager"]);
    expectOk(await setYearDecision(ctx, decision));
    expect((await seen(ctx)).decision).toMatchObject({
      decidedNumber: 30,
      decidedMinors: 3,
      conditions: [
        { kind: "mostly_families", text: null },
        { kind: "other", text: "Etter at skolen er utvidet." },
      ],
      version: 1,
    });
  }));

it("takes a decision of none at all", () =>
  withRollback(async () => {
    const ctx = await aColleague(["manager"]);
    expectOk(await setYearDecision(ctx, { year: 2026, version: 0, decidedNumber: "0" }));
    expect(await seen(ctx)).toMatchObject({
      decision: { decidedNumber: 0, decidedMinors: null, conditions: [] },
      position: { free: { all: 0, minors: null } },
    });
  }));

it("leaves the decision that a new one replaces, and none where it is corrected", () =>
  withRollback(async () => {
    const ctx = await aColleague(["manager"]);
    expectOk(await setYearDecision(ctx, decision));
    expectOk(await setYearDecision(ctx, { ...decision, version: 1, decidedMinors: 2 }));
    expect((await seen(ctx)).replaced).toEqual([]);
    const more = { ...decision, version: 2, decidedNumber: 40, decidedOn: "2026-06-11" };
    expectOk(await setYearDecision(ctx, { ...more, replaces: true }));
    expect(await seen(ctx)).toMatchObject({
      decision: { decidedNumber: 40, decidedOn: "2026-06-11", version: 3 },
      replaced: [{ decidedNumber: 30, decidedMinors: 2, decidedOn: "2025-12-04" }],
    });
  }));

it("tells the later of two what stands, by the fields of the form", () =>
  withRollback(async () => {
    const ctx = await aColleague(["manager"]);
    expectOk(await setYearDecision(ctx, decision));
    expect(await setYearDecision(ctx, { ...decision, decidedNumber: 50 })).toMatchObject({
      error: {
        code: "errors.changed-meanwhile",
        data: { decidedNumber: 30, version: 1, "conditions.0.kind": "mostly_families" },
      },
    });
  }));

it.each([
  [{ decidedMinors: 31 }, "decidedMinors", "steering.errors.minors-above-number"],
  [{ decidedNumber: -1 }, "decidedNumber", "steering.errors.value-out-of-range"],
  [
    { conditions: [{ text: "Bare tekst" }] },
    "conditions.0.kind",
    "steering.errors.choose-condition",
  ],
  [{ conditions: [{ kind: "other" }] }, "conditions.0.text", "steering.errors.describe-condition"],
  [
    { conditions: [{ kind: "one_nationality" }] },
    "conditions.0.kind",
    "steering.errors.unknown-choice",
  ],
])("refuses %j at its field", (wrong, field, message) =>
  withRollback(async () => {
    const ctx = await aColleague(["manager"]);
    expect(await setYearDecision(ctx, { ...decision, ...wrong })).toMatchObject({
      error: { fields: { [field]: [message] } },
    });
  }),
);
