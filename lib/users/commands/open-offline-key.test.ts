import { expect, it } from "vitest";
import { offlineKey } from "@/db/schema/users";
import { withRollback } from "@/db/testing/with-rollback";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { aMember, anAdministrator, resultOf } from "../fixtures";
import { dropOfflineKey } from "./drop-offline-key";
import { endSession } from "./end-session";
import { openOfflineKey } from "./open-offline-key";

const deviceId = newId();

async function anAdviser() {
  const { accountId } = await aMember(anAdministrator(), ["housing_adviser"]);
  return anAdministrator({ accountId, roles: ["housing_adviser"] });
}

const open = async (ctx: Ctx, sessionKey: string, more: { begin?: boolean } = {}) =>
  resultOf(await openOfflineKey(ctx, { deviceId, sessionKey, ...more }));

const later = (ctx: Ctx, hours: number): Ctx => ({
  ...ctx,
  now: new Date(Date.parse(ctx.now) + hours * 3_600_000).toISOString(),
});

it("gives the same key to the same person's next session, for 24 hours and no longer", () =>
  withRollback(async () => {
    const ctx = await anAdviser();
    expect(await open(ctx, "morning")).toBeNull();
    const begun = await open(ctx, "morning", { begin: true });
    expect(Buffer.from(begun?.key ?? "", "base64")).toHaveLength(32);
    expect(await open(later(ctx, 23), "evening")).toEqual(begun);
    expect(await open(later(ctx, 24), "evening")).toBeNull();
  }));

it("keeps the key unreadable, and from everybody else", () =>
  withRollback(async () => {
    const ctx = await anAdviser();
    const begun = await open(ctx, "mine", { begin: true });
    const stored = await inScope(ctx, ({ tx }) => tx.select().from(offlineKey));
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain(begun?.key);
    expect(await open(await anAdviser(), "theirs")).toBeNull();
  }));

it("is gone when the session that has it is signed out, and not with another session", () =>
  withRollback(async () => {
    const ctx = await anAdviser();
    await open(ctx, "phone", { begin: true });
    resultOf(await endSession(ctx, { key: "desk" }));
    expect(await open(ctx, "phone again")).not.toBeNull();
    resultOf(await endSession(ctx, { key: "phone again" }));
    expect(await open(ctx, "phone again")).toBeNull();
  }));

it("is gone when its holder removes what lies on the phone", () =>
  withRollback(async () => {
    const ctx = await anAdviser();
    await open(ctx, "phone", { begin: true });
    expect(resultOf(await dropOfflineKey(ctx, { deviceId }))).toEqual({ dropped: true });
    expect(await open(ctx, "phone")).toBeNull();
  }));
