import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { A_BASIS } from "../fixtures";
import { bases, basisInForce, pendingBasis } from "../queries/basis";
import { watchers } from "../queries/watchers";
import { addWatcher } from "./add-watcher";
import { approveBasis } from "./approve-basis";
import { proposeBasis } from "./propose-basis";
import { withdrawBasis } from "./withdraw-basis";

const manager = () => aColleague(["manager"]);
const administrator = () => aColleague(["administrator"]);
const inForce = (ctx: Ctx, today = ctx.today) =>
  inScope({ ...ctx, today }, async (scope) => (await basisInForce(scope)) !== null);

it("takes two people: nothing is watched by the word of one", () =>
  withRollback(async () => {
    const [first, second] = [await manager(), await administrator()];
    const { basisId } = expectOk(await proposeBasis(first, A_BASIS));
    expect(await inForce(first)).toBe(false);
    expect(await approveBasis(first, { basisId })).toMatchObject({
      error: { code: "watch.errors.same-person" },
    });
    expectOk(await approveBasis(second, { basisId }));
    expect(await inForce(first)).toBe(true);
    expect(await inScope(first, bases)).toMatchObject([
      {
        ...A_BASIS,
        id: basisId,
        proposedByName: first.actor.name,
        approvedByName: second.actor.name,
        endedAt: null,
      },
    ]);
    expect(await inScope(first, pendingBasis)).toBeNull();
  }));

it.each([
  ["the day before it begins", "2026-01-04", false],
  ["its first day", "2026-01-05", true],
  ["its last day", "2027-12-31", true],
  ["the day after", "2028-01-01", false],
])("holds on %s: %s", (_what, today, expected) =>
  withRollback(async () => {
    const [first, second] = [await manager(), await manager()];
    const { basisId } = expectOk(await proposeBasis(first, A_BASIS));
    expectOk(await approveBasis(second, { basisId }));
    expect(await inForce(first, today)).toBe(expected);
  }),
);

it("knows one proposal at a time, which anyone of the keepers may take away", () =>
  withRollback(async () => {
    const [first, second] = [await manager(), await administrator()];
    const { basisId } = expectOk(await proposeBasis(first, A_BASIS));
    expect(await proposeBasis(second, A_BASIS)).toMatchObject({
      error: { code: "watch.errors.already-proposed" },
    });
    expectOk(await withdrawBasis(second, { basisId }));
    for (const act of [approveBasis, withdrawBasis]) {
      await expect(act(second, { basisId })).rejects.toMatchObject({ kind: "not_found" });
    }
    expectOk(await proposeBasis(second, A_BASIS));
  }));

it("asks for everything that a basis is made of", () =>
  withRollback(async () => {
    const ctx = await manager();
    expect(await proposeBasis(ctx, {})).toMatchObject({
      error: {
        fields: Object.fromEntries(
          [
            "legalBasis",
            "lawReference",
            "decidedBy",
            "decidedOn",
            "dpiaReference",
            "validFrom",
            "validTo",
          ].map((field) => [field, ["errors.required"]]),
        ),
      },
    });
    expect(await proposeBasis(ctx, { ...A_BASIS, validTo: "2026-01-04" })).toMatchObject({
      error: { fields: { validTo: ["watch.errors.ends-before-it-begins"] } },
    });
    expect(await proposeBasis(ctx, { ...A_BASIS, reviewMonths: 13 })).toMatchObject({
      error: { fields: { reviewMonths: ["watch.errors.out-of-range"] } },
    });
  }));

it("does not put in force what has run out", () =>
  withRollback(async () => {
    const [first, second] = [await manager(), await manager()];
    const old = { ...A_BASIS, validTo: "2026-11-22" };
    const { basisId } = expectOk(await proposeBasis(first, old));
    expect(await approveBasis(second, { basisId })).toMatchObject({
      error: { code: "watch.errors.run-out" },
    });
  }));

it("names others, never oneself, and only someone who works with cases", () =>
  withRollback(async () => {
    const ctx = await administrator();
    const officer = await aColleague(["settlement_officer"]);
    const auditor = await aColleague(["auditor"]);
    const reason = "Følger opp utleiere";
    const add = (accountId: string) => addWatcher(ctx, { accountId, reason });
    expectOk(await add(officer.actor.accountId));
    expect(await add(ctx.actor.accountId)).toMatchObject({
      error: { code: "watch.errors.own-name" },
    });
    for (const accountId of [auditor.actor.accountId, newId()]) {
      expect(await add(accountId)).toMatchObject({
        error: { fields: { accountId: ["watch.errors.no-such-person"] } },
      });
    }
    expect(await inScope(ctx, watchers)).toMatchObject([
      { accountId: officer.actor.accountId, reason, addedByName: ctx.actor.name },
    ]);
  }));
