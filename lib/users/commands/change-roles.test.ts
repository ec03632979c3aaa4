import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { changeRecord } from "@/db/schema/audit";
import { session } from "@/db/schema/users";
import { withRollback } from "@/db/testing/with-rollback";
import { type Ctx, caseRoles } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { aMember, anAdministrator, resultOf } from "../fixtures";
import { accountDetails, accounts } from "../queries/accounts";
import { beginSession } from "./begin-session";
import { changeRoles } from "./change-roles";
import { disableAccount } from "./disable-account";
import { enableAccount } from "./enable-account";

const arrival = {
  requestId: "request-of-test",
  sourceAddress: "192.0.2.1",
  now: "2026-11-23T08:00:00.000Z",
};

const openSessions = (ctx: Ctx, accountId: string) =>
  inScope(ctx, async ({ tx }) => {
    const rows = await tx.select().from(session).where(eq(session.accountId, accountId));
    return rows.filter(({ endedAt }) => endedAt === null).length;
  });

describe("changeRoles", () => {
  it("sets the roles, ends the sessions and records before and after", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      const { accountId, identity } = await aMember(ctx, ["manager"]);
      await beginSession(arrival, identity);
      const roles = ["housing_adviser", "auditor"];
      resultOf(await changeRoles(ctx, { accountId, version: 1, roles }));
      const details = await inScope(ctx, (scope) => accountDetails(scope, accountId));
      expect(details).toMatchObject({ roles: ["auditor", "housing_adviser"], version: 2 });
      expect(await openSessions(ctx, accountId)).toBe(0);
      const changes = await inScope(ctx, ({ tx }) =>
        tx.select().from(changeRecord).where(eq(changeRecord.objectId, accountId)),
      );
      expect(changes.map((one) => one.changes)).toContainEqual([
        { field: "roles", before: ["manager"], after: ["auditor", "housing_adviser"] },
      ]);
    }));

  it("lets nobody change their own", () =>
    withRollback(async () => {
      const { accountId } = await aMember(anAdministrator(), ["administrator"]);
      const self = anAdministrator({ accountId });
      const result = await changeRoles(self, { accountId, version: 1, roles: ["manager"] });
      expect(result).toMatchObject({ error: { code: "users.errors.own-roles" } });
    }));

  it("keeps the last administrator, and counts none that is shut", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      const last = await aMember(ctx, ["administrator"]);
      const shut = await aMember(ctx, ["administrator"]);
      const reason = "Sluttet";
      resultOf(await disableAccount(ctx, { accountId: shut.accountId, version: 1, reason }));
      const { accountId } = last;
      for (const result of [
        await changeRoles(ctx, { accountId, version: 1, roles: ["manager"] }),
        await disableAccount(ctx, { accountId, version: 1, reason }),
      ]) {
        expect(result).toMatchObject({ error: { code: "users.errors.last-administrator" } });
      }
      resultOf(await enableAccount(ctx, { accountId: shut.accountId, version: 2 }));
      expect(await changeRoles(ctx, { accountId, version: 1, roles: ["manager"] })).toMatchObject({
        ok: true,
      });
    }));

  it("tells the one who saves last what has changed", () =>
    withRollback(async () => {
      const ctx = anAdministrator();
      const { accountId } = await aMember(ctx, ["manager"]);
      resultOf(await changeRoles(ctx, { accountId, version: 1, roles: ["auditor"] }));
      const late = await changeRoles(ctx, { accountId, version: 1, roles: ["manager"] });
      expect(late).toMatchObject({ error: { code: "errors.changed-meanwhile" } });
    }));

  it.each(caseRoles)("is refused to a %s", (role) =>
    withRollback(async () => {
      const { accountId } = await aMember(anAdministrator(), ["manager"]);
      const ctx = anAdministrator({ roles: [role] });
      await expect(
        changeRoles(ctx, { accountId, version: 1, roles: ["administrator"] }),
      ).rejects.toMatchObject({ kind: "forbidden" });
    }),
  );

  it("does not find an account of another municipality", () =>
    withRollback(async () => {
      const { accountId } = await aMember(anAdministrator(), ["manager"]);
      const elsewhere = { ...anAdministrator(), municipalityId: "5001" as Ctx["municipalityId"] };
      await expect(
        changeRoles(elsewhere, { accountId, version: 1, roles: ["auditor"] }),
      ).rejects.toMatchObject({ kind: "not_found" });
      expect(await inScope(elsewhere, (scope) => accounts(scope))).toEqual([]);
    }));
});
