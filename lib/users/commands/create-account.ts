import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { accessRequest, account, accountRole } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { peopleManagers } from "@/lib/users/access";
import { createAccountInput } from "@/lib/users/input";

/** Gives someone an account: one who has asked for access, or one whose identity is typed in. */
export const createAccount = command({
  name: "users.create-account",
  input: createAccountInput,
  roles: peopleManagers,
  async run(scope, input) {
    const { requestId, name, title, email, roles } = input;
    const identity = requestId
      ? await grantRequest(scope, requestId)
      : { issuer: input.issuer ?? "", subject: input.subject ?? "" };
    if (!identity) return fail("users.errors.request-decided");
    const { municipalityId } = scope;
    const id = newId();
    const created = await scope.tx
      .insert(account)
      .values({ municipalityId, id, ...identity, name, title, email })
      .onConflictDoNothing()
      .returning({ id: account.id });
    if (created.length === 0) {
      return fail("users.errors.identity-taken", {
        fields: { subject: ["users.errors.identity-taken"] },
      });
    }
    const grantedBy = scope.actor.accountId;
    await scope.tx
      .insert(accountRole)
      .values(roles.map((role) => ({ municipalityId, accountId: id, role, grantedBy })));
    const after = { ...identity, name, title, email, roles };
    scope.audit({
      action: "users.create-account",
      objectType: "account",
      objectId: id,
      changes: Object.entries(after).map(([field, value]) => ({
        field,
        before: null,
        after: value,
      })),
    });
    return ok({ id });
  },
});

async function grantRequest(scope: Scope, requestId: string) {
  const [granted] = await scope.tx
    .update(accessRequest)
    .set({ decidedAt: scope.now, decision: "granted" })
    .where(
      and(
        eq(accessRequest.municipalityId, scope.municipalityId),
        eq(accessRequest.id, requestId),
        isNull(accessRequest.decidedAt),
      ),
    )
    .returning({ issuer: accessRequest.issuer, subject: accessRequest.subject });
  return granted ?? null;
}
