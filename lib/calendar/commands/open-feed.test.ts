import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { aBooking } from "@/lib/interpreters/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { changeRoles } from "@/lib/users/commands/change-roles";
import { disableAccount } from "@/lib/users/commands/disable-account";
import { nobody } from "@/lib/users/rules/nobody";
import { feedByToken, ownFeed } from "../queries/feed";
import { feedToken } from "../rules/token";
import { closeFeed } from "./close-feed";
import { openFeed } from "./open-feed";

const opened = async (ctx: Ctx) => expectOk(await openFeed(ctx, {})).path;

/** What someone without a session reads at an address. */
async function readAt(path: string, ctx: Ctx) {
  const asked = feedToken(path.replace("/api/kalender/", ""));
  if (!asked) throw new Error("not an address of a feed");
  const { now, requestId, sourceAddress } = ctx;
  const reader = nobody({ now, requestId, sourceAddress }, asked.municipalityId);
  return inScope(reader, (scope) => feedByToken(scope, asked.token));
}

async function anAdviser() {
  const teamId = await aTeam();
  const ctx = await aColleague(["settlement_officer", "housing_adviser"], [teamId]);
  const { caseId } = await aCase(ctx, teamId);
  const bookingId = await aBooking(ctx, caseId, { startsAtTime: "10:00", minutes: "45" });
  return { ctx, caseId, bookingId };
}

it("gives kind and time of one's own appointments, and nothing of whom they are with", () =>
  withRollback(async () => {
    const { ctx, caseId, bookingId } = await anAdviser();
    const path = await opened(ctx);
    const feed = await readAt(path, ctx);
    expect(feed?.events).toEqual([
      {
        key: expect.stringMatching(/^[0-9a-f]{32}$/),
        kind: "interpreter",
        day: "2026-11-20",
        startsAtTime: "10:00",
        minutes: 45,
      },
    ]);
    const told = JSON.stringify(feed);
    for (const secret of [caseId, bookingId, ctx.actor.accountId])
      expect(told).not.toContain(secret);
  }));

it("keeps no address, and ends the old one when a new one is made or sharing stops", () =>
  withRollback(async () => {
    const { ctx } = await anAdviser();
    expect(await inScope(ctx, ownFeed)).toBeNull();
    const first = await opened(ctx);
    const second = await opened(ctx);
    expect(second).not.toBe(first);
    expect(await inScope(ctx, ownFeed)).toEqual({ openedAt: expect.any(String) });
    expect(await readAt(first, ctx)).toBeNull();
    expect(await readAt(second, ctx)).not.toBeNull();
    expectOk(await closeFeed(ctx, {}));
    expect(await readAt(second, ctx)).toBeNull();
  }));

it("opens in no other municipality", () =>
  withRollback(async () => {
    const { ctx } = await anAdviser();
    const path = await opened(ctx);
    expect(await readAt(path.replace("1103-", "0301-"), ctx)).toBeNull();
  }));

it("ends with the role, and with the account", () =>
  withRollback(async () => {
    const administrator = await aColleague(["administrator"]);
    const { ctx } = await anAdviser();
    const path = await opened(ctx);
    const { accountId } = ctx.actor;
    const change = { accountId, version: 1 };
    expectOk(await changeRoles(administrator, { ...change, roles: ["auditor"] }));
    expect(await readAt(path, ctx)).toBeNull();
    expectOk(await changeRoles(administrator, { ...change, version: 2, roles: ["manager"] }));
    expect(await readAt(path, ctx)).not.toBeNull();
    expectOk(await disableAccount(administrator, { ...change, version: 3, reason: "Sluttet" }));
    expect(await readAt(path, ctx)).toBeNull();
  }));
