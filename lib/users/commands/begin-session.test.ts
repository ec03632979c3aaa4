import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEvent } from "@/db/schema/audit";
import { session } from "@/db/schema/users";
import { withRollback } from "@/db/testing/with-rollback";
import type { Ctx, MunicipalityId } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { aMember, anAdministrator, resultOf } from "../fixtures";
import { openAccessRequests } from "../queries/accounts";
import { sessionKeyHash } from "../queries/session";
import { beginSession } from "./begin-session";
import { continueSession } from "./continue-session";
import { disableAccount } from "./disable-account";
import { endSession } from "./end-session";

const limits = { idleSeconds: 1800, absoluteSeconds: 28_800 };
const arrival = { requestId: "request-of-test", sourceAddress: "192.0.2.1" };
const at = (time: string) => ({ ...arrival, now: `2026-11-23T${time}.000Z` });

const trail = (ctx: Ctx, action: string) =>
  inScope(ctx, ({ tx, municipalityId }) =>
    tx
      .select()
      .from(auditEvent)
      .where(and(eq(auditEvent.municipalityId, municipalityId), eq(auditEvent.action, action))),
  );

async function signedIn(ctx: Ctx, roles: Parameters<typeof aMember>[1] = ["manager"]) {
  const member = await aMember(ctx, roles);
  const answer = await beginSession(at("08:00:00"), member.identity);
  if (answer.outcome !== "signed_in") throw new Error(answer.outcome);
  return { ...member, key: answer.key };
}

describe("beginSession", () => {
  it("keeps the digest of the key and not the key", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      const { key, accountId } = await signedIn(ctx);
      const rows = await inScope(ctx, ({ tx }) =>
        tx.select().from(session).where(eq(session.accountId, accountId)),
      );
      expect(rows.map((row) => row.keyHash)).toEqual([sessionKeyHash(key)]);
      expect(JSON.stringify(rows)).not.toContain(key);
    }));

  it("refuses someone unknown, and lists them once as asking for access", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      const identity = {
        municipalityId: ctx.municipalityId,
        issuer: "https://login.example.no",
        subject: "nobody-we-know",
        name: "Ukjent",
      };
      for (const time of ["08:00:00", "09:00:00"]) {
        expect(await beginSession(at(time), identity)).toEqual({ outcome: "unknown" });
      }
      const requests = await inScope(ctx, openAccessRequests);
      expect(requests).toHaveLength(1);
      expect(requests[0]).toMatchObject({ name: "Ukjent", lastSeenAt: "2026-11-23T09:00:00.000Z" });
      const refusals = await trail(ctx, "users.begin-session");
      expect(refusals.map(({ outcome }) => outcome)).toEqual(["refused", "refused"]);
    }));

  it("does not know a person of another municipality or another issuer", () =>
    withRollback(async () => {
      const { identity } = await aMember(anAdministrator(), ["manager"]);
      const others = [
        { ...identity, municipalityId: "5001" as MunicipalityId },
        { ...identity, issuer: "https://other.example.no" },
        { ...identity, municipalityId: "9999" as MunicipalityId },
      ];
      for (const other of others) {
        expect((await beginSession(at("08:00:00"), other)).outcome).toBe("unknown");
      }
    }));

  it("refuses a shut account and puts it on the trail", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      await aMember(ctx, ["administrator"]);
      const { accountId, identity } = await aMember(ctx, ["manager"]);
      resultOf(await disableAccount(ctx, { accountId, version: 1, reason: "Sluttet" }));
      expect((await beginSession(at("08:00:00"), identity)).outcome).toBe("disabled");
      const [row] = await trail(ctx, "users.begin-session");
      expect(row).toMatchObject({ outcome: "refused", reason: "disabled", objectId: accountId });
    }));
});

describe("continueSession", () => {
  it("gives the person with roles, and slides with use", () =>
    withRollback(async () => {
      const { key, accountId } = await signedIn(anAdministrator(), ["manager", "auditor"]);
      const held = await continueSession(at("08:20:00"), key, limits);
      expect(held?.actor).toMatchObject({ accountId, roles: ["auditor", "manager"], teamIds: [] });
      expect(held).toMatchObject({
        municipalityId: "1103",
        expiresAt: "2026-11-23T08:50:00.000Z",
        endsAt: "2026-11-23T16:00:00.000Z",
      });
      expect(await continueSession(at("08:49:59"), key, limits)).not.toBeNull();
    }));

  it("ends for good after half an hour without use", () =>
    withRollback(async () => {
      const { key } = await signedIn(anAdministrator());
      expect(await continueSession(at("08:30:00"), key, limits)).toBeNull();
      expect(await continueSession(at("08:01:00"), key, limits)).toBeNull();
    }));

  it("ends after eight hours however much it is used", () =>
    withRollback(async () => {
      const { key } = await signedIn(anAdministrator());
      for (let minute = 20; minute < 480; minute += 20) {
        const now = new Date(Date.parse("2026-11-23T08:00:00Z") + minute * 60_000).toISOString();
        expect(await continueSession({ ...arrival, now }, key, limits)).not.toBeNull();
      }
      expect(await continueSession(at("16:00:00"), key, limits)).toBeNull();
    }));

  it("knows no key that it was not given", () =>
    withRollback(async () => {
      const { key } = await signedIn(anAdministrator());
      expect(await continueSession(at("08:01:00"), `${key}x`, limits)).toBeNull();
      expect(await continueSession(at("08:01:00"), sessionKeyHash(key), limits)).toBeNull();
    }));

  it("ends with sign-out", () =>
    withRollback(async () => {
      const { key } = await signedIn(anAdministrator());
      const held = await continueSession(at("08:01:00"), key, limits);
      if (!held) throw new Error("no session");
      const ctx = anAdministrator(held.actor);
      resultOf(await endSession(ctx, { key }));
      expect(await continueSession(at("08:02:00"), key, limits)).toBeNull();
    }));
});
